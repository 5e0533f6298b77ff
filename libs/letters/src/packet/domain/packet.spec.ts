import { arrange, type Signatory } from './arrangement';
import { basisOf, countWords, isPackable, wordLimit } from './packet';

const by = (...statuses: Signatory['ecosocStatus'][]) =>
  arrange(
    'UN',
    statuses.map((ecosocStatus, n) => ({
      id: String(n),
      organisation: true,
      display: 'PUBLIC',
      printedName: 'x',
      ecosocName: null,
      ecosocStatus,
    })),
  );

describe('a packet', () => {
  it('is built once signing has closed, and of no letter that was withdrawn', () => {
    const states = ['DRAFT', 'LOCKED', 'OPEN', 'CLOSED'] as const;
    expect(states.filter(isPackable)).toEqual(['CLOSED']);
  });

  it('has another basis for another language, format, letter or text', () => {
    const all = [
      basisOf('LETTER', 'en', 'a', 'b'),
      basisOf('UN', 'en', 'a', 'b'),
      basisOf('LETTER', 'fr', 'a', 'b'),
      basisOf('LETTER', 'en', 'ab', ''),
      basisOf('LETTER', 'en', 'a', 'c'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['LETTER', null, by('SPECIAL'), null],
    ['LETTER', 800, by(), 800],
    ['UN', null, by('GENERAL'), 2_000],
    ['UN', null, by('GENERAL', null), 2_000],
    ['UN', null, by('GENERAL', 'SPECIAL'), 1_500],
    ['UN', null, by('ROSTER'), 1_500],
    ['UN', 500, by('GENERAL'), 500],
    ['UN', 5_000, by('SPECIAL'), 1_500],
  ] as const)('as %s with a limit of %s has at most so many words', (format, own, arrangement, limit) => {
    expect(wordLimit(format, own, arrangement)).toBe(limit);
  });

  it.each([
    [['We ask for **one** change.'], 5],
    [['## Why now', '- first\n- second – third'], 5],
    [['L’accord\u00a0: oui', 'see [the page](https://un.org/a-b)'], 5],
    [['', ' \n'], 0],
  ])('counts the words of %j as %i', (texts, words) => {
    expect(countWords(texts)).toBe(words);
  });
});
