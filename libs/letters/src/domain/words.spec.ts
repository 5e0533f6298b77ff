import { wordCount } from './words';

const count = (text: string, language = 'en') => wordCount([{ text }], language);

describe('the words of a letter', () => {
  it.each([
    ['', 0],
    ['We ask.', 2],
    ['# We **ask** for _one_ thing', 5],
    ['- one\n- two', 2],
    ['See [the report](https://un.org/A/80/1) of 2026', 5],
    ['the host-country’s well-known 1,500 peacekeepers', 5],
    ['…  —  * ', 0],
  ])('“%s” are %i', (text, words) => {
    expect(count(text)).toBe(words);
  });

  it('are counted as French elides them', () => {
    expect(count('L’Organisation l’a promis', 'fr')).toBe(3);
  });

  it('are those of all its blocks', () => {
    expect(wordCount([{ text: 'We ask.' }, { text: 'We insist.' }], 'en')).toBe(4);
  });
});
