import {
  isEditable,
  isOver,
  isPublished,
  LETTER_STATES,
  lifeOf,
  nextStep,
  whyNotSigning,
  type Letter,
} from './life';

const NOW = new Date('2026-10-28T12:00:00Z');
const letter = (over: Partial<Letter>): Letter => ({
  state: 'OPEN',
  closesAt: '2026-11-06T22:00:00Z',
  signing: null,
  ownSignature: null,
  ...over,
});
const OFFER = { printedName: 'Redress' };

describe('the life of a letter', () => {
  it('has a path on which it stands at one step', () => {
    const places = ['done', 'done', 'here', 'ahead', 'ahead', 'ahead'];
    expect(lifeOf('OPEN').map(({ place }) => place)).toEqual(places);
  });

  it('shows comments as a step while they may still be asked for', () => {
    expect(lifeOf('DRAFT').map(({ state }) => state)).toContain('COMMENT');
    expect(lifeOf('LOCKED').map(({ state }) => state)).not.toContain('COMMENT');
  });

  it('has left its path once it is withdrawn', () => {
    expect(lifeOf('WITHDRAWN')).toEqual([{ state: 'WITHDRAWN', place: 'here' }]);
  });

  it('is over once the deadline is past, before the server has closed it', () => {
    expect(isOver(letter({ closesAt: '2026-10-28T12:00:00Z' }), NOW)).toBe(true);
    expect(isOver(letter({ closesAt: '2026-10-28T12:00:01Z' }), NOW)).toBe(false);
    expect(isOver(letter({ state: 'LOCKED', closesAt: null }), NOW)).toBe(false);
  });
});

it('the words can change until they are locked, and everybody may read them once they could be signed', () => {
  expect(LETTER_STATES.filter(isEditable)).toEqual(['DRAFT', 'COMMENT']);
  expect(LETTER_STATES.filter(isPublished)).toEqual(['OPEN', 'CLOSED', 'DELIVERED', 'ANSWERED']);
});

describe('the next step', () => {
  it('offers a coordinator to lock a draft and to open a locked letter', () => {
    expect(nextStep(letter({ state: 'DRAFT' }), 'COORDINATOR', NOW)).toBe('lock');
    expect(nextStep(letter({ state: 'LOCKED' }), 'COORDINATOR', NOW)).toBe('open');
  });

  it.each(['PARTNER', 'MEMBER', 'DATA_PROTECTION_OFFICER'] as const)('offers %s neither', (role) => {
    expect(nextStep(letter({ state: 'DRAFT' }), role, NOW)).toBeNull();
    expect(nextStep(letter({ state: 'LOCKED' }), role, NOW)).toBeNull();
  });

  it('offers to sign to whom the server offers it, while the letter is open', () => {
    expect(nextStep(letter({ signing: OFFER }), 'PARTNER', NOW)).toBe('sign');
    expect(nextStep(letter({ signing: OFFER }), 'COORDINATOR', NOW)).toBe('sign');
    expect(nextStep(letter({ signing: OFFER, closesAt: NOW.toISOString() }), 'PARTNER', NOW)).toBeNull();
    expect(nextStep(letter({ signing: OFFER, ownSignature: {} }), 'PARTNER', NOW)).toBeNull();
  });

  it('offers nothing once the letter is closed', () => {
    expect(nextStep(letter({ state: 'CLOSED' }), 'COORDINATOR', NOW)).toBeNull();
  });
});

describe('why a reader cannot sign', () => {
  it('is that the letter is not open yet, or closed', () => {
    expect(whyNotSigning(letter({ state: 'DRAFT' }), true, NOW)).toBe('not-open');
    expect(whyNotSigning(letter({ state: 'LOCKED' }), true, NOW)).toBe('not-open');
    expect(whyNotSigning(letter({ state: 'CLOSED' }), true, NOW)).toBe('closed');
  });

  it('is that there is no organisation to sign for, or no authority', () => {
    expect(whyNotSigning(letter({}), false, NOW)).toBe('no-organisation');
    expect(whyNotSigning(letter({}), true, NOW)).toBe('not-a-signer');
  });

  it('is nothing where it can be signed, or is signed', () => {
    expect(whyNotSigning(letter({ signing: OFFER }), true, NOW)).toBeNull();
    expect(whyNotSigning(letter({ ownSignature: {}, state: 'CLOSED' }), true, NOW)).toBeNull();
  });
});
