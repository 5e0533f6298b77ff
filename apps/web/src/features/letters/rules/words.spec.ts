import fc from 'fast-check';
import { compareWords } from './words';

const words = fc.array(fc.constantFrom('we', 'ask', 'now', 'l’ONU', 'once,', '  ', '\n', 'é'), {
  maxLength: 12,
});

it('what is the same and gone is the one text, what is the same and new the other', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [before, after] = [one.join(' '), other.join(' ')];
      const found = compareWords(before, after);
      const without = (kind: string) => found.filter((part) => part.kind !== kind).map(({ text }) => text);
      expect(without('new').join('')).toBe(before);
      expect(without('gone').join('')).toBe(after);
    }),
  );
});

it('a word that was exchanged is the only difference', () => {
  expect(
    compareWords('We ask for a date.', 'We ask for an answer.').filter(({ kind }) => kind !== 'same'),
  ).toEqual([
    { kind: 'gone', text: 'a' },
    { kind: 'new', text: 'an' },
    { kind: 'gone', text: 'date' },
    { kind: 'new', text: 'answer' },
  ]);
});
