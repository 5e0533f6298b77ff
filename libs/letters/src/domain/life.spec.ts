import { LETTER_STATES, LIFE, mayTake, PUBLISHED, type LetterState, type LetterStep } from './life';

const steps: readonly (readonly [string, LetterStep])[] = Object.entries(LIFE);
const order = (state: LetterState) => LETTER_STATES.indexOf(state);

describe('a letter’s life', () => {
  it('leads onward with each step but the two that ask for a reason', () => {
    const backward = steps.filter(([, { from, to }]) => from.some((state) => order(state) > order(to)));
    expect(backward.map(([name]) => name)).toEqual(['redraft']);
  });

  it('is over for a letter that is withdrawn or answered', () => {
    for (const state of ['WITHDRAWN', 'ANSWERED'] as const)
      expect(steps.filter(([, step]) => mayTake(step, state))).toEqual([]);
  });

  it('reaches every state from the draft', () => {
    const reached = new Set<LetterState>(['DRAFT']);
    for (let round = 0; round < LETTER_STATES.length; round += 1)
      for (const [, step] of steps) if (step.from.some((state) => reached.has(state))) reached.add(step.to);
    expect([...reached].sort()).toEqual([...LETTER_STATES].sort());
  });

  it('knows no withdrawal of what is delivered, and no way back for what is published', () => {
    expect(LIFE.withdraw.from).not.toContain('DELIVERED');
    expect(PUBLISHED.some((state) => mayTake(LIFE.redraft, state))).toBe(false);
  });
});
