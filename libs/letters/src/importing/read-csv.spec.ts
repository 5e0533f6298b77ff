import { CSV_ROWS_MAXIMUM, guessSeparator, isFault, readCsv } from './read-csv';

const rowsOf = (text: string) => {
  const read = readCsv(text, null);
  return isFault(read) ? read : read.rows.map(({ line, cells }) => [line, ...cells]);
};

describe('a file of signatures', () => {
  it.each([',', ';', '\t'] as const)(
    'is read with its separator %j, which is seen in its heading',
    (separator) => {
      const text = ['name', 'say "a;b,c"', 'x']
        .map((cell) => `"${cell.replace(/"/g, '""')}"`)
        .join(separator);
      expect(guessSeparator(text)).toBe(separator);
      expect(readCsv(`${text}\n1${separator}2`, null)).toEqual({
        separator,
        heading: ['name', 'say "a;b,c"', 'x'],
        rows: [{ line: 2, cells: ['1', '2', ''] }],
      });
    },
  );

  it('loses its mark of UTF-8, empty rows and what is beyond its heading; lines are those of the file', () => {
    const text = '\uFEFFname,country\r\n"Ada\nObi",NG,surplus\r\n\r\n,\r\nBen\r\n';
    expect(rowsOf(text)).toEqual([
      [2, 'Ada\nObi', 'NG'],
      [6, 'Ben', ''],
    ]);
  });

  it.each([
    ['nothing', '', 'EMPTY', undefined],
    ['a heading alone', 'name,country\n', 'EMPTY', undefined],
    ['blanks', ' \n \n', 'EMPTY', undefined],
    ['a quotation mark that is never closed', 'name\nAda\n"Ben\nCai', 'QUOTES', 4],
    ['a quotation mark in the middle', 'name\nAda "the" Obi', 'QUOTES', 2],
    ['what is no text', 'PK\u0003\u0004\0\0', 'BINARY', undefined],
    ['ten megabytes', `name\n${'x'.repeat(10 * 1024 * 1024)}`, 'TOO_LONG', undefined],
    ['two megabytes of wide letters', `name\n${'é'.repeat(1024 * 1024)}`, 'TOO_LONG', undefined],
    ['too many rows', `name\n${'Ada\n'.repeat(CSV_ROWS_MAXIMUM + 1)}`, 'TOO_MANY_ROWS', undefined],
    ['too many columns', `${'a,'.repeat(50)}\nAda`, 'TOO_MANY_COLUMNS', undefined],
  ])('that is %s is refused, with the line where there is one', (_, text, fault, line) => {
    expect(readCsv(text, null)).toEqual({ fault, ...(line !== undefined && { line }) });
  });

  it('of the greatest size is read within a second', () => {
    const text = `name,country,reference\n${'"Ada, of Lagos",NG,Folder\n'.repeat(CSV_ROWS_MAXIMUM)}`;
    const began = performance.now();
    expect(rowsOf(text)).toHaveLength(CSV_ROWS_MAXIMUM);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
