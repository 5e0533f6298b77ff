import type { Addressee, Block, DocumentWriter, Frame, NameLine, Part, Run } from '../document/tree';
import {
  CONTENT_TYPES,
  coreProperties,
  documentRelations,
  footerPart,
  footnotesPart,
  NOTE_MARKS,
  numberingPart,
  PACKAGE_RELATIONS,
  R,
  SETTINGS_PART,
  W,
  XML,
} from './parts';
import { stylesPart } from './styles';
import { escapeXml, paragraphXml, runXml } from './xml';
import { ReproducibleZip } from './zip';

const BULLETS = 1;
/** A4 with margins of 25 mm, in twentieths of a point. */
const PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="709" w:footer="709" w:gutter="0"/>';

/** A section: the pages, or the part of one, that a number of columns belongs to. */
const section = (columns: number) =>
  `<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:footnotePr>${NOTE_MARKS}</w:footnotePr><w:type w:val="continuous"/>${PAGE}<w:cols w:num="${columns}" w:space="480"/></w:sectPr>`;

/** Writes a document as WordprocessingML: styles for all that has a meaning, no author and no date, always the same bytes. */
export class DocxWriter implements DocumentWriter {
  private readonly zip = new ReproducibleZip();
  private readonly body: (text: string, last?: boolean) => void;
  private readonly links = new Map<string, string>();
  private readonly numberings: number[] = [];
  private inNames = false;
  private noteText: string | null = null;

  constructor(private readonly frame: Frame) {
    this.zip.add('[Content_Types].xml', CONTENT_TYPES);
    this.zip.add('_rels/.rels', PACKAGE_RELATIONS);
    this.zip.add('docProps/core.xml', coreProperties(frame));
    this.body = this.zip.entry('word/document.xml');
    this.body(`${XML}<w:document ${W} ${R}><w:body>`);
  }

  write(part: Part): void {
    this.body(this.xmlOf(part));
  }

  async end(): Promise<Buffer> {
    this.body(`${section(1)}</w:body></w:document>`, true);
    this.zip.add('word/_rels/document.xml.rels', documentRelations(this.links));
    this.zip.add('word/styles.xml', stylesPart(this.frame.language));
    this.zip.add('word/numbering.xml', numberingPart(this.numberings));
    this.zip.add('word/settings.xml', SETTINGS_PART);
    this.zip.add('word/footer.xml', footerPart(this.frame));
    this.zip.add('word/footnotes.xml', footnotesPart(this.noteText));
    return this.zip.end();
  }

  private xmlOf(part: Part): string {
    switch (part.kind) {
      case 'date':
      case 'line':
        return paragraphXml(runXml({ text: part.text }));
      case 'address':
        return part.addressees
          .map((each) => paragraphXml(runXml({ text: linesOf(each).join('\n') })))
          .join('');
      case 'title':
        return this.title(part);
      case 'lead':
        return paragraphXml(this.runs(part.runs), { style: 'Lead' });
      case 'text':
        return part.blocks.map((block) => this.block(block, 'Normal', 0)).join('');
      case 'copies':
        return paragraphXml(
          runXml({ text: `${part.label}\n`, strong: true }) +
            runXml({ text: part.addressees.map((each) => linesOf(each).join(', ')).join('\n') }),
          { style: 'Small' },
        );
      case 'heading':
        return paragraphXml(runXml({ text: part.text }), {
          style: `Heading${part.level}`,
          newPage: part.newPage,
        });
      case 'names':
        return this.names(part.lines);
      case 'names-end':
        return this.endNames();
      case 'note':
        this.noteText = part.text;
        return '';
      case 'facts':
        return [
          paragraphXml(runXml({ text: part.title }), { style: 'SmallHeading' }),
          ...part.facts.map(({ name, value }) =>
            paragraphXml(runXml({ text: `${name} `, strong: true }) + runXml({ text: value }), {
              style: 'Small',
            }),
          ),
        ].join('');
    }
  }

  private title({ label, text, noted }: Extract<Part, { kind: 'title' }>): string {
    const mark = noted
      ? '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>'
      : '';
    return paragraphXml(runXml({ text: `${label}${text}` }) + mark, { style: 'Title' });
  }

  private block(block: Block, style: string, level: number): string {
    switch (block.kind) {
      case 'heading':
        return paragraphXml(this.runs(block.runs), { style: `Heading${Math.min(block.level, 6)}` });
      case 'paragraph':
        return paragraphXml(this.runs(block.runs), { style });
      case 'quote':
        return block.blocks.map((inner) => this.block(inner, 'Quote', level)).join('');
      case 'list':
        return this.list(block, level);
    }
  }

  private list({ first, items }: Extract<Block, { kind: 'list' }>, level: number): string {
    const id = first === null ? BULLETS : this.numberings.push(first) + 1;
    return items
      .map((blocks) =>
        blocks
          .map((block, n) => {
            if (block.kind !== 'paragraph' || n > 0) return this.block(block, 'ListParagraph', level + 1);
            const numbering = { id, level: Math.min(level, 8) };
            return paragraphXml(this.runs(block.runs), { style: 'ListParagraph', numbering });
          })
          .join(''),
      )
      .join('');
  }

  /** Names have columns of their own: what stands above them ends its section with an empty line. */
  private names(lines: readonly NameLine[]): string {
    const before = this.inNames ? '' : paragraphXml('', { style: 'Small', section: section(1) });
    this.inNames = true;
    const entries = lines.map(({ name, detail }) =>
      paragraphXml(
        runXml({ text: name }) +
          (detail === ''
            ? ''
            : `<w:r><w:br/></w:r>${runXml({ text: detail }, '<w:rStyle w:val="Detail"/>')}`),
        { style: 'Signatory' },
      ),
    );
    return before + entries.join('');
  }

  private endNames(): string {
    if (!this.inNames) return '';
    this.inNames = false;
    return paragraphXml('', { style: 'Small', section: section(2) });
  }

  private runs(runs: readonly Run[]): string {
    return runs
      .map(({ href, ...run }) =>
        href === undefined
          ? runXml(run)
          : `<w:hyperlink r:id="${this.linkId(href)}" w:history="0" w:tooltip="${escapeXml(href)}">${runXml(run, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`,
      )
      .join('');
  }

  private linkId(href: string): string {
    const id = this.links.get(href) ?? `link${this.links.size + 1}`;
    this.links.set(href, id);
    return id;
  }
}

function linesOf({ holder, office }: Addressee): string[] {
  return holder === null ? [office] : [holder, office];
}
