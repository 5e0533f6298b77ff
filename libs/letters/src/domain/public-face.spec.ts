import { LETTER_STATES, type LetterState } from './life';
import { publicFace } from './public-face';

const openedAt = new Date('2027-01-01T00:00:00Z');

describe('what the public sees of a letter', () => {
  it.each([
    ['DRAFT', 'NOTHING'],
    ['COMMENT', 'NOTHING'],
    ['LOCKED', 'NOTHING'],
    ['OPEN', 'LETTER'],
    ['CLOSED', 'LETTER'],
    ['DELIVERED', 'LETTER'],
    ['ANSWERED', 'LETTER'],
    ['WITHDRAWN', 'WITHDRAWN'],
  ] as const)('that is %s is %s', (state, face) => {
    for (const audience of ['PUBLIC', 'ORGANISATIONS'] as const)
      expect(publicFace({ state, audience, openedAt })).toBe(face);
  });

  it('is nothing where it is among members, or was never opened', () => {
    const all: readonly LetterState[] = LETTER_STATES;
    for (const state of all) {
      expect(publicFace({ state, audience: 'MEMBERS', openedAt })).toBe('NOTHING');
      expect(publicFace({ state, audience: 'PUBLIC', openedAt: null })).toBe('NOTHING');
    }
  });
});
