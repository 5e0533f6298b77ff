import fc from 'fast-check';
import { canonicalText, emptyPart, sha256, type LetterText } from './canonical';

const letter = (blocks: string[]): LetterText => ({
  title: 'Títle',
  recipient: 'OLA',
  language: 'en',
  blocks: blocks.map((text, n) => ({ id: String(n), text })),
});

describe('the canonical text of a letter', () => {
  it('is the same however accents are composed and lines are ended', () => {
    expect(canonicalText(letter(['caf\u0065\u0301\r\nend']))).toBe(canonicalText(letter(['café\nend'])));
  });

  it('has the hash that any tool gives for its UTF-8 bytes', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('leaves out blocks in which nothing is written', () => {
    expect(canonicalText(letter(['', 'One.', ' \n\t', 'Two.', '\u00a0']))).toBe(
      'Títle\n\nOLA\n\nOne.\n\nTwo.\n',
    );
  });

  it('changes its hash with any visible change of a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{1,40}$/), fc.stringMatching(/^[a-z]{1,8}$/), (text, more) => {
        expect(sha256(canonicalText(letter([`${text}${more}`])))).not.toBe(
          sha256(canonicalText(letter([`${text}${more}x`]))),
        );
      }),
    );
  });
});

describe('what a text lacks to be signed', () => {
  it.each([
    [{ title: ' ' }, 'title'],
    [{ recipient: '' }, 'recipient'],
    [letter([]), 'blocks'],
    [letter(['', ' \n']), 'blocks'],
    [letter(['', 'One.']), undefined],
  ])('of %j is %s', (part, lacking) => {
    expect(emptyPart({ ...letter(['One.']), ...part })).toBe(lacking);
  });
});
