import type { Frame } from '../document/tree';
import { escapeXml, runXml } from './xml';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts that a document is made of, and what each one is (ECMA-376 part 2). */
export const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${[
  'styles',
  'numbering',
  'settings',
  'footnotes',
  'footer',
]
  .map((part) => `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${part}+xml"/>`)
  .join(
    '',
  )}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

export const PACKAGE_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

/** Title and language, which readers need; neither author nor program nor date. */
export function coreProperties({ title, language }: Frame): string {
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`;
}

/** `links` by their ids. */
export function documentRelations(links: ReadonlyMap<string, string>): string {
  const own = ['styles', 'numbering', 'settings', 'footnotes', 'footer'].map(
    (part) => `<Relationship Id="${part}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`,
  );
  const outer = [...links].map(
    ([address, id]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${escapeXml(address)}" TargetMode="External"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${[...own, ...outer].join('')}</Relationships>`;
}

/** Notes are marked by signs: the first by an asterisk. */
export const NOTE_MARKS = '<w:numFmt w:val="chicago"/>';

export const SETTINGS_PART = `${XML}<w:settings ${W}><w:zoom w:percent="100"/><w:removePersonalInformation/><w:removeDateAndTime/><w:footnotePr>${NOTE_MARKS}<w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

/** Bullets; then a numbering for each list that counts, beginning at its first number. */
export function numberingPart(firsts: readonly number[]): string {
  const levels = (format: (level: number) => string, begin = 1) =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8]
      .map(
        (level) =>
          `<w:lvl w:ilvl="${level}"><w:start w:val="${begin}"/>${format(level)}<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${400 * (level + 1)}" w:hanging="400"/></w:pPr></w:lvl>`,
      )
      .join('');
  const bullets = levels(() => '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>');
  const numbers = firsts.map(
    (first, n) =>
      `<w:abstractNum w:abstractNumId="${n + 1}"><w:multiLevelType w:val="multilevel"/>${levels((level) => `<w:numFmt w:val="decimal"/><w:lvlText w:val="%${level + 1}."/>`, first)}</w:abstractNum>`,
  );
  const instances = [0, ...firsts.map((_, n) => n + 1)].map(
    (id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`,
  );
  return `${XML}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${bullets}</w:abstractNum>${numbers.join('')}${instances.join('')}</w:numbering>`;
}

const field = (name: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export function footerPart({ foot, pageOf }: Frame): string {
  const number = pageOf
    .split(/(\{pages?\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '{page}' ? field('PAGE') : piece === '{pages}' ? field('NUMPAGES') : runXml({ text: piece }),
    );
  return `${XML}<w:ftr ${W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${runXml({ text: foot })}<w:r><w:tab/></w:r>${number.join('')}</w:p></w:ftr>`;
}

/** The lines that Word draws above notes, and the note, where there is one. */
export function footnotesPart(note: string | null): string {
  const line = (id: number, type: string, mark: string) =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${mark}/></w:r></w:p></w:footnote>`;
  const own =
    note === null
      ? ''
      : `<w:footnote w:id="1"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>${runXml({ text: ` ${note}` })}</w:p></w:footnote>`;
  return `${XML}<w:footnotes ${W}>${line(-1, 'separator', 'separator')}${line(0, 'continuationSeparator', 'continuationSeparator')}${own}</w:footnotes>`;
}
