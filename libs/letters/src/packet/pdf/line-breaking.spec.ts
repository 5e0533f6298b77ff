import fc from 'fast-check';
import { breakLines, type Measure } from './line-breaking';

/** Every letter is one wide, in every face. */
const measure: Measure = (text) => text.length;
const said = (runs: Parameters<typeof breakLines>[0], width: number) =>
  breakLines(runs, width, measure).map(({ fragments }) => fragments.map(({ text }) => text).join(''));

describe('the breaking of lines', () => {
  it('breaks between words, and where a break was meant', () => {
    expect(said([{ text: 'one two three\nfour' }], 8)).toEqual(['one two', 'three', 'four']);
  });

  it('breaks no word for a change of face within it, and none at a blank that does not break', () => {
    expect(said([{ text: 'a wo' }, { text: 'rd', strong: true }, { text: ', nbsp\u00a0: x' }], 7)).toEqual([
      'a word,',
      'nbsp\u00a0:',
      'x',
    ]);
  });

  it('breaks a word that is longer than a line', () => {
    expect(said([{ text: 'abcdefghij k' }], 4)).toEqual(['abcd', 'efgh', 'ij k']);
  });

  it('places fragments one after the other, and underlines no blank beside a link', () => {
    const [line] = breakLines(
      [{ text: 'see ' }, { text: 'the page', href: 'https://un.org' }, { text: ' now' }],
      99,
      measure,
    );
    expect(line?.fragments.map(({ text, x, href }) => ({ text, x, href }))).toEqual([
      { text: 'see ', x: 0, href: undefined },
      { text: 'the page', x: 4, href: 'https://un.org' },
      { text: ' now', x: 12, href: undefined },
    ]);
  });

  it('loses and adds no letter, and fills no line beyond its width', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 20 });
    const runs = fc.array(fc.record({ words, strong: fc.boolean() }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(runs, fc.integer({ min: 3, max: 30 }), (parts, width) => {
        const lines = said(
          parts.map(({ words: w, strong }) => ({ text: w.join(' '), strong })),
          width,
        );
        expect(lines.join('').replaceAll(' ', '')).toBe(parts.flatMap(({ words: w }) => w).join(''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
