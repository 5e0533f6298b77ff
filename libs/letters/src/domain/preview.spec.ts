import { DISPLAYS } from './life';
import { appearance, EYES, unlisted } from './preview';

describe('what each eye sees of a signature', () => {
  it('is its name only where its display choice and the eye allow', () => {
    const seen = DISPLAYS.map((display) => [display, ...EYES.map((eye) => appearance(eye, display))]);
    expect(seen).toEqual([
      ['PUBLIC', 'NAMED', 'NAMED', 'NAMED'],
      ['DELIVERED_ONLY', 'COUNTED', 'NAMED', 'COMMITTED'],
      ['WITHHELD', 'COUNTED', 'COUNTED', 'COMMITTED'],
    ]);
  });
});

describe('those whom a partner is not shown', () => {
  it.each([
    [0, 0, { recipientOnly: 0, withheld: 0, together: 0 }],
    [7, 5, { recipientOnly: 7, withheld: 5, together: 12 }],
    [7, 1, { recipientOnly: null, withheld: null, together: 8 }],
    [4, 9, { recipientOnly: null, withheld: null, together: 13 }],
    [9, 0, { recipientOnly: 9, withheld: 0, together: 9 }],
  ])('%i for the recipient alone and %i withheld', (recipientOnly, withheld, told) => {
    expect(unlisted(recipientOnly, withheld)).toEqual(told);
  });
});
