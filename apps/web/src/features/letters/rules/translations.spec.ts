import { behind, changedParts, untranslated, type Part } from './translations';

const part = (id: string, drift: Part['drift'], translated: string | null): Part => ({
  id,
  drift,
  authentic: 'We ask.',
  translated,
});
const PARTS = [
  part('a', 'IN_STEP', 'Nous demandons.'),
  part('b', 'BEHIND', 'Nous insistons.'),
  part('c', 'MISSING', null),
];

describe('what is sent of a translation', () => {
  it('is what was changed, and nothing else', () => {
    expect(changedParts(PARTS, { a: 'Nous demandons.', c: 'Merci.' }, [])).toEqual([
      { id: 'c', text: 'Merci.' },
    ]);
  });

  it('is also what was behind and is found to be right as it stands', () => {
    expect(changedParts(PARTS, {}, ['a', 'b'])).toEqual([{ id: 'b', text: 'Nous insistons.' }]);
  });

  it('takes a part out that was emptied', () => {
    expect(changedParts(PARTS, { a: '' }, [])).toEqual([{ id: 'a', text: '' }]);
  });
});

it('what is behind or missing is not in step', () => {
  expect(behind(PARTS)).toBe(2);
});

it('a letter is translated into what it is not written in, once each', () => {
  expect(untranslated(['en', 'fr', 'es', 'ar'], 'en', ['fr'])).toEqual(['es', 'ar']);
});
