/** With what programs of tables begin a formula, or skip before one; full-width signs count for some of them. */
const ACTIVE = /^[\s\u0000]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;

/** One line of CSV (RFC 4180) of which no program makes a formula (SAFETY 35): an apostrophe says that it is text. */
export function csvLine(cells: readonly string[], separator = ','): string {
  return `${cells.map(cellOf).join(separator)}\r\n`;
}

function cellOf(text: string): string {
  const inert = ACTIVE.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
