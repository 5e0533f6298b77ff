import { createHash } from 'node:crypto';
import { bytesOfPdf, readDocx, readPdf } from './packet-reading';
import { contentOf, filesOf, signatoriesOf } from './packet-sample';

const ROWS = signatoriesOf(60);
const hash = (file: Buffer) => createHash('sha256').update(file).digest('hex');
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('the files of a packet', () => {
  it('have the same bytes for the same letter, whatever the hour, the zone and the pages it is read in', async () => {
    const content = contentOf(ROWS);
    const first = await filesOf(content, ROWS);
    const zone = process.env.TZ;
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['nextTick', 'setImmediate'] });
    process.env.TZ = 'Pacific/Auckland';
    const second = await filesOf(content, ROWS, 7);
    process.env.TZ = zone;
    jest.useRealTimers();
    expect([hash(second.pdf), hash(second.docx)]).toEqual([hash(first.pdf), hash(first.docx)]);
  });

  it('name those who chose the recipient’s eyes, and hold no byte of a withheld name', async () => {
    const canary = {
      display: 'WITHHELD',
      printedName: 'Kanarienvogel',
      affiliation: 'Kanarienvogelhaus',
      country: 'AQ',
      ecosocName: 'Kanarienvogelbund',
    } as const;
    const rows = ROWS.map((row, n) => (n % 9 === 0 ? { ...row, ...canary } : row));
    const quiet = {
      ...signatoriesOf(61)[60],
      id: 'quiet',
      organisation: true,
      display: 'DELIVERED_ONLY',
      printedName: 'Only for the recipient',
      ecosocStatus: 'SPECIAL',
      ecosocName: null,
    } as (typeof rows)[number];
    for (const format of ['LETTER', 'UN'] as const) {
      const { pdf, docx } = await filesOf(contentOf([...rows, quiet], { format }), [...rows, quiet]);
      const { text } = await readPdf(pdf);
      const { parts } = readDocx(docx);
      const everything = [
        bytesOfPdf(pdf),
        text.join('\n'),
        pdf.toString('utf16le'),
        ...parts.values(),
        ...parts.keys(),
      ].join('\n');
      expect(everything).not.toMatch(/kanarienvogel/i);
      expect(everything).not.toContain('Antarctica');
      expect(flat(text.join(' '))).toContain('Only for the recipient');
      expect([...parts.values()].join('')).toContain('Only for the recipient');
    }
  });

  it('list organisations, then persons, then the number withheld, and their sum is the count', async () => {
    const { pdf, docx } = await filesOf(contentOf(ROWS), ROWS);
    const withheld = ROWS.filter(({ display }) => display === 'WITHHELD').length;
    const named = ROWS.filter(({ display }) => display !== 'WITHHELD');
    const persons = named.filter(({ organisation }) => !organisation).length;
    for (const text of [flat((await readPdf(pdf)).text.join(' ')), flat(readDocx(docx).text)]) {
      const places = [
        `Organisations (${named.length - persons})`,
        `Persons in a personal capacity (${persons})`,
        `and ${withheld} whose names are withheld`,
        `Signatures: ${ROWS.length} in all, ${withheld} names withheld`,
      ];
      expect(places.map((place) => text.indexOf(place)).every((at, n, all) => at > (all[n - 1] ?? 0))).toBe(
        true,
      );
      for (const { printedName } of named) expect(text).toContain(printedName);
    }
  });

  it('print late signatures as a dated supplement, after a list that stays as it was', async () => {
    const late = signatoriesOf(70).slice(60);
    const { pdf, docx } = await filesOf(contentOf(ROWS, { late }), [...ROWS, ...late]);
    const { text } = await readPdf(pdf);
    expect(text.at(-1)).toContain('Supplement of 3 December 2026');
    expect(flat(text.slice(0, -1).join(' '))).not.toContain(late[0]?.printedName);
    expect(flat(readDocx(docx).text)).toMatch(/Supplement of 3 December 2026.*70 in all/);
  });

  it('count in a note how many names a PDF cannot print', async () => {
    const rows = [...ROWS, { ...ROWS[0], id: 'zh', printedName: '国际特赦组织' } as (typeof ROWS)[number]];
    expect((await filesOf(contentOf(rows), rows)).unprintable).toBe(1);
    expect((await filesOf(contentOf(ROWS), ROWS)).unprintable).toBe(0);
  });
});

describe('the PDF of a packet', () => {
  it('is tagged: language, title, headings, lists, links and their text are there for programs', async () => {
    const { pdf } = await filesOf(contentOf(ROWS), ROWS);
    const { roles, language, marked, info, links, text } = await readPdf(pdf);
    expect({ language, marked, title: info.Title }).toEqual({
      language: 'en',
      marked: true,
      title: contentOf(ROWS).title,
    });
    const kinds = new Set(roles);
    expect(
      ['Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'BlockQuote', 'Link'].filter(
        (role) => !kinds.has(role),
      ),
    ).toEqual([]);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'LI').length).toBeGreaterThanOrEqual(
      ROWS.filter(({ display }) => display !== 'WITHHELD').length,
    );
    expect(links).toEqual(['https://undocs.org/A/71/818']);
    expect(text[0]).toContain('Why now');
  });

  it('says of itself nothing but its title: no maker, no author, no date', async () => {
    const { pdf } = await filesOf(contentOf(ROWS), ROWS);
    const { info, metadata } = await readPdf(pdf);
    const { Title, Language, PDFFormatVersion, ...more } = info;
    expect([Title, Language, PDFFormatVersion]).toEqual([contentOf(ROWS).title, 'en', '1.7']);
    expect(Object.entries(more).filter(([name]) => !/^(Is|Encrypt)/.test(name))).toEqual([]);
    expect(metadata).toBeNull();
    expect(bytesOfPdf(pdf)).not.toMatch(
      /pdfkit|chorus|\/(?:CreationDate|ModDate|Producer|Creator|Author)|xmp:/i,
    );
  });

  it('carries its fonts, with accents, Greek and Cyrillic', async () => {
    const { pdf } = await filesOf(contentOf(ROWS), ROWS);
    const { fonts, text } = await readPdf(pdf);
    expect(fonts.length).toBeGreaterThanOrEqual(3);
    expect(fonts.filter(({ name, embedded }) => !embedded || !name.includes('NotoSerif'))).toEqual([]);
    for (const name of ['Łódź', 'Œuvre', 'Ωmega', 'Жена', 'Ñandú']) expect(text.join(' ')).toContain(name);
  });

  it('has on each page its number of how many, version, language, closing date, names withheld and hash', async () => {
    const { pdf } = await filesOf(contentOf(ROWS, { language: 'fr' }), ROWS);
    const { text } = await readPdf(pdf);
    for (const [n, page] of text.entries()) {
      const foot = `Version 1  ·  français  ·  close le 20 novembre 2026  ·  8 noms non divulgués  ·  SHA-256 ba7816bf8f01cfea…`;
      expect(flat(page)).toContain(flat(foot));
      expect(flat(page)).toContain(`Page ${n + 1} sur ${text.length}`);
    }
    expect(text.join('')).toContain('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('the DOCX of a packet', () => {
  it('has styles for all that has a meaning, the language, and real footnotes and numbering', async () => {
    const { docx } = await filesOf(contentOf(ROWS, { format: 'UN' }), ROWS);
    const { parts } = readDocx(docx);
    const document = parts.get('word/document.xml') ?? '';
    for (const style of ['Title', 'Heading2', 'Lead', 'Quote', 'ListParagraph'])
      expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(document).toContain('<w:footnoteReference w:id="1"/>');
    expect(parts.get('word/footnotes.xml')).toContain(
      'NGOs without consultative status, also share the views',
    );
    expect(parts.get('word/numbering.xml')).toContain('<w:numFmt w:val="decimal"/>');
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
  });

  it('says of itself title and language alone', async () => {
    const { docx } = await filesOf(contentOf(ROWS), ROWS);
    const { parts } = readDocx(docx);
    expect(parts.get('docProps/core.xml')).toMatch(
      /<cp:coreProperties[^>]*><dc:title>[^<]+<\/dc:title><dc:language>en<\/dc:language><\/cp:coreProperties>$/,
    );
    expect([...parts.keys()].filter((path) => path.startsWith('docProps/'))).toEqual(['docProps/core.xml']);
    expect([...parts.values()].join('')).not.toMatch(/chorus|docx|fflate|<w:rsid|creator|lastModifiedBy/i);
  });

  it('is well-formed XML, whatever signs a name has', async () => {
    const rows = [{ ...ROWS[0], printedName: 'A & B <script>"x"</script> \u0007' } as (typeof ROWS)[number]];
    const { docx } = await filesOf(contentOf(rows), rows);
    const { text, parts } = readDocx(docx);
    expect(text).toContain('A & B <script>"x"</script>');
    for (const xml of parts.values()) expect(openElements(xml)).toEqual([]);
  });
});

describe('a statement in the format of the United Nations', () => {
  it('is submitted by those in consultative status under their names there, by status; the rest stand in a note to the title', async () => {
    const { pdf } = await filesOf(contentOf(ROWS, { format: 'UN' }), ROWS);
    const text = flat((await readPdf(pdf)).text.join(' '));
    const order = [
      'Joint written statement submitted by',
      'organizations in general consultative status',
      'organizations in special consultative status',
      'organizations on the roster',
      `${contentOf(ROWS).title}*`,
      'Excellency',
      'NGOs without consultative status, also share the views expressed in this statement',
      'in a personal capacity',
      'So do 8 signatories whose names are withheld',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(text).toContain('(ECOSOC)');
    expect(text).toContain('1,234 words, of 1,500 at most');
  });

  it.each([
    [
      'fr',
      'Exposé écrit présenté par',
      'organisation non gouvernementale dotée du statut consultatif général',
    ],
    [
      'es',
      'Exposición escrita presentada por',
      'organización no gubernamental reconocida como entidad consultiva general',
    ],
  ] as const)('says so in %s, of one as of many', async (language, head, status) => {
    const one = ROWS.slice(0, 1);
    const { pdf } = await filesOf(contentOf(one, { format: 'UN', language }), one);
    const text = flat((await readPdf(pdf)).text.join(' '));
    expect(text).toContain(head);
    expect(text).toContain(status);
    expect(text).not.toContain('*');
  });
});

/** Elements that are open at the end of an XML, or were closed out of turn. */
function openElements(xml: string): string[] {
  const open: string[] = [];
  for (const [, closing, name, self] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing === '/') {
      if (open.pop() !== name) return [`</${name}>`];
    } else if (self !== '/') open.push(name ?? '');
  }
  return open;
}
