import fc from 'fast-check';
import { mayTake, OCCURRENCE_LIFE, OCCURRENCE_STATUSES } from './occurrence-life';

const steps = Object.values(OCCURRENCE_LIFE);

describe('the life of an occurrence', () => {
  it('never goes on from what is cancelled', () => {
    expect(steps.filter((step) => mayTake(step, 'CANCELLED'))).toEqual([]);
  });

  it('corrects what is held in one way only: with or without an outcome', () => {
    expect(steps.filter((step) => mayTake(step, 'HELD')).map(({ to }) => to)).toEqual(['NO_OUTCOME']);
    expect(steps.filter((step) => mayTake(step, 'NO_OUTCOME')).map(({ to }) => to)).toEqual(['HELD']);
  });

  it('never leads back to a mere expectation, whichever steps are taken', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OCCURRENCE_STATUSES),
        fc.array(fc.constantFrom(...steps), { minLength: 1 }),
        (first, taken) => {
          const after = taken.filter((step) => mayTake(step, first));
          fc.pre(after.length > 0);
          for (const { to } of after) expect(['EXPECTED', 'TENTATIVE']).not.toContain(to);
        },
      ),
    );
  });
});
