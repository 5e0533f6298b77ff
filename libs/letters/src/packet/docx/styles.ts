import { W, XML } from './parts';

/** The one serif that every office has, and that the United Nations ask for. */
const FONT = 'Times New Roman';

interface Style {
  readonly id: string;
  readonly name: string;
  /** Half points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  /** Of 240, the line's own height. */
  readonly line?: number;
  readonly more?: string;
}

const STYLES: readonly Style[] = [
  { id: 'Title', name: 'Title', size: 28, bold: true, after: 320, line: 300, more: '<w:outlineLvl w:val="0"/>' },
  { id: 'Heading2', name: 'heading 2', size: 26, bold: true, before: 240, after: 100, more: heading(1) },
  { id: 'Heading3', name: 'heading 3', size: 23, bold: true, before: 160, after: 100, more: heading(2) },
  { id: 'Heading4', name: 'heading 4', size: 22, bold: true, before: 160, after: 100, more: heading(3) },
  { id: 'Heading5', name: 'heading 5', size: 22, bold: true, before: 160, after: 100, more: heading(4) },
  { id: 'Heading6', name: 'heading 6', size: 22, bold: true, before: 160, after: 100, more: heading(5) },
  { id: 'Lead', name: 'Submitted by', size: 24, after: 320 },
  { id: 'Quote', name: 'Quote', after: 160, more: '<w:ind w:left="400" w:right="400"/>' },
  { id: 'ListParagraph', name: 'List Paragraph', after: 80 },
  { id: 'Signatory', name: 'Signatory', size: 20, after: 100, line: 260, more: '<w:keepLines/>' },
  { id: 'Small', name: 'Particulars', size: 18, after: 40, line: 260 },
  { id: 'SmallHeading', name: 'Particulars heading', size: 18, bold: true, colour: '55606A', before: 320, after: 60, more: `${heading(1)}<w:pBdr><w:top w:val="single" w:sz="4" w:space="8" w:color="B9B4A8"/></w:pBdr>` },
  { id: 'FootnoteText', name: 'footnote text', size: 18, line: 240 },
  { id: 'Footer', name: 'footer', size: 16, colour: '55606A', line: 240, more: '<w:tabs><w:tab w:val="right" w:pos="9071"/></w:tabs>' },
]; // prettier-ignore

function heading(level: number): string {
  return `<w:keepNext/><w:outlineLvl w:val="${level}"/>`;
}

/** Word tells languages by country, too. */
const PROOFED: Readonly<Record<string, string>> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' };

export function stylesPart(tag: string): string {
  const language = PROOFED[tag] ?? tag;
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/><w:color w:val="1C2126"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="330" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
  const link =
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>';
  const detail =
    '<w:style w:type="character" w:styleId="Detail"><w:name w:val="Signatory particulars"/><w:rPr><w:color w:val="55606A"/><w:sz w:val="17"/></w:rPr></w:style>';
  return `${XML}<w:styles ${W}>${defaults}${normal}${STYLES.map(styleXml).join('')}${link}${detail}</w:styles>`;
}

/** The schema wants properties in its own order (ECMA-376 part 1, section 17.3.1.26). */
const ORDER = ['keepNext', 'keepLines', 'pBdr', 'tabs', 'spacing', 'ind', 'outlineLvl'];

function styleXml({
  id,
  name,
  size,
  bold,
  colour,
  before = 0,
  after = 160,
  line = 330,
  more = '',
}: Style): string {
  const spacing = `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
  const properties = [...splitProperties(more), spacing].sort((a, b) => placeOf(a) - placeOf(b)).join('');
  const face = [
    bold ? '<w:b/>' : '',
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${properties}</w:pPr><w:rPr>${face}</w:rPr></w:style>`;
}

/** Elements of the first level. */
function splitProperties(xml: string): string[] {
  return xml.match(/<w:(\w+)(?: [^>]*)?\/>|<w:(\w+)(?: [^>]*)?>.*?<\/w:\2>/g) ?? [];
}

function placeOf(xml: string): number {
  return ORDER.findIndex((name) => xml.startsWith(`<w:${name}`));
}
