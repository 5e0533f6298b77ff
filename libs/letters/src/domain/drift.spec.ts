import fc from 'fast-check';
import { drift, isInStep, partsOf, retranslated, type Part, type TranslatedPart } from './drift';

const words = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,3}$/);
const parts = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{3}$/), { minLength: 1, maxLength: 8 })
  .chain((ids) => fc.tuple(...ids.map((id) => words.map((text): Part => ({ id, text })))));
const translate = (authentic: readonly Part[]): TranslatedPart[] =>
  retranslated(
    authentic,
    [],
    authentic.map(({ id, text }) => ({ id, text: `fr ${text}` })),
  );

describe('the drift of a translation (PR-17)', () => {
  it('is none where every part has been translated as it stands', () => {
    fc.assert(fc.property(parts, (text) => isInStep(drift(text, translate(text)))));
  });

  it('is at exactly the parts whose wording has changed', () => {
    fc.assert(
      fc.property(parts, fc.nat(), (text, at) => {
        const changed = text.map((part, n) =>
          n === at % text.length ? { ...part, text: `${part.text} x` } : part,
        );
        const behind = drift(changed, translate(text)).filter((part) => part.drift !== 'IN_STEP');
        expect(behind).toEqual([
          expect.objectContaining({ id: text[at % text.length]?.id, drift: 'BEHIND' }),
        ]);
      }),
    );
  });

  it('is mended by translating those parts anew, and no other part changes with that', () => {
    fc.assert(
      fc.property(parts, words, (text, more) => {
        const before = translate(text);
        const changed = text.map((part, n) => (n === 0 ? { ...part, text: more } : part));
        const [first] = changed;
        const after = retranslated(
          changed,
          before,
          first === undefined ? [] : [{ ...first, text: 'nouveau' }],
        );
        expect(isInStep(drift(changed, after))).toBe(true);
        expect(after.slice(1)).toEqual(before.slice(1));
      }),
    );
  });

  it('tells a part that is not translated from one that is gone', () => {
    const text = partsOf({
      title: 'T',
      recipient: 'R',
      blocks: [
        { id: 'a', text: 'A' },
        { id: 'b', text: ' ' },
      ],
    });
    const translated = translate([...text, { id: 'gone', text: 'G' }]).filter(({ id }) => id !== 'a');
    expect(drift(text, translated).map(({ id, drift: how }) => [id, how])).toEqual([
      ['title', 'IN_STEP'],
      ['recipient', 'IN_STEP'],
      ['a', 'MISSING'],
      ['gone', 'SURPLUS'],
    ]);
  });

  it('is not made by how accents are composed or lines are ended', () => {
    const text = [{ id: 'a', text: 'café\nend' }];
    expect(isInStep(drift([{ id: 'a', text: 'cafe\u0301\r\nend ' }], translate(text)))).toBe(true);
  });

  it('takes no part that the authentic text does not have, and takes out one that is emptied', () => {
    const text = [{ id: 'a', text: 'A' }];
    expect(retranslated(text, translate(text), [{ id: 'x', text: 'X' }])).toEqual(translate(text));
    expect(retranslated(text, translate(text), [{ id: 'a', text: ' ' }])).toEqual([]);
  });
});
