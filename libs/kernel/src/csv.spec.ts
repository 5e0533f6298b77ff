import fc from 'fast-check';
import { csvLine } from './csv';

/** What a program that follows RFC 4180 reads of one line. */
function read(line: string): string[] {
  const cells = [''];
  let quoted = false;
  const text = line.slice(0, -2);
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"' && quoted && text.charAt(at + 1) === '"') at += 1;
    else if (sign === '"') {
      quoted = !quoted;
      continue;
    } else if (sign === ',' && !quoted) {
      cells.push('');
      continue;
    }
    cells.push(`${cells.pop() ?? ''}${sign}`);
  }
  return cells;
}

describe('a line of CSV (SAFETY 35)', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', ' =1', '\n=1', '|cmd', '%0A=1'])(
    'is inert for %j',
    (cell) => {
      const [first = ''] = read(csvLine([cell, 'x']));
      expect(first).not.toMatch(/^[=+\-@\t\r\n＝＋－＠|%]/);
      expect(first).not.toMatch(/^\s*[=+\-@]/);
    },
  );

  it('leaves names as they are', () => {
    expect(csvLine(['Élan, “Amani” & Co.', "L'Association", '10 mai'])).toBe(
      '"Élan, “Amani” & Co.",L\'Association,10 mai\r\n',
    );
  });

  it('gives back every cell but for the sign that makes it inert', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (cells) => {
        expect(read(csvLine(cells)).map((cell) => cell.replace(/^'/, ''))).toEqual(
          cells.map((cell) => cell.replace(/^'/, '')),
        );
      }),
    );
  });
});
