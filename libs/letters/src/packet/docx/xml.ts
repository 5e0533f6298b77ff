import type { Run } from '../document/tree';

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML 1.0 takes it: marked up where it must be, without the characters that it has no way to say. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (sign) => NAMED[sign] ?? sign);
}

/** A run of WordprocessingML (ECMA-376 part 1, section 17.3.2). */
export function runXml({ text, strong, emphasis }: Omit<Run, 'href'>, style = ''): string {
  const marks = [style, strong ? '<w:b/>' : '', emphasis ? '<w:i/>' : ''].join('');
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r>${marks === '' ? '' : `<w:rPr>${marks}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`;
}

export interface ParagraphSetting {
  readonly style?: string;
  /** Which of the numberings, and how deep. */
  readonly numbering?: { readonly id: number; readonly level: number } | undefined;
  /** What stands at the paragraph's end in its properties: the section that it closes. */
  readonly section?: string;
  readonly newPage?: boolean | undefined;
}

export function paragraphXml(
  content: string,
  { style, numbering, section = '', newPage }: ParagraphSetting = {},
): string {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    newPage ? '<w:pageBreakBefore/>' : '',
    numbering === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.id}"/></w:numPr>`,
    section,
  ].join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}
