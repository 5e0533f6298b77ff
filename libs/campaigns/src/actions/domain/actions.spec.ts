import * as fc from 'fast-check';
import { dateOfDay } from '@chorus/kernel/days';
import { ACTION_LIFE, ACTION_STATES, mayTake, needsRiskNote, type ActionStep } from './action-life';
import { holderOn, isNear } from './approaches';

const STEPS = Object.keys(ACTION_LIFE) as ActionStep[];
const day = fc.integer({ min: 15_000, max: 40_000 });

describe('the life of an action', () => {
  it('ends nowhere for good but in what was done, and begins as a draft', () => {
    for (const state of ACTION_STATES) {
      const left = STEPS.filter((step) => mayTake(step, state));
      expect([state, left.length === 0]).toEqual([state, state === 'DONE']);
    }
  });

  it('reaches what needs a risk note only by the steps that ask for one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STEPS), { maxLength: 20 }), (walk) => {
        let state: (typeof ACTION_STATES)[number] = 'DRAFT';
        for (const step of walk) {
          if (!mayTake(step, state)) continue;
          state = ACTION_LIFE[step].to;
          expect(needsRiskNote(state)).toBe(step === 'PLAN' || step === 'FINISH');
        }
      }),
    );
  });
});

describe('a second approach', () => {
  it('is near whichever of the two comes first, and as near as the days between them', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (at, apart, days) => {
          const [one, other] = [dateOfDay(at), dateOfDay(at + apart)];
          expect(isNear(one, other, days)).toBe(apart <= days);
          expect(isNear(other, one, days)).toBe(apart <= days);
        },
      ),
    );
  });
});

describe('who held an office on a day', () => {
  it('is whoever’s term has the day in it, of terms that follow each other, and nobody before the first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 6 }),
        day,
        (lengths, at) => {
          let start = 20_000;
          const terms = lengths.map((length, n) => {
            const from = start;
            start += length;
            const last = n === lengths.length - 1;
            return {
              name: `Holder ${n}`,
              title: 'USG',
              validFrom: dateOfDay(from),
              validTo: last ? null : dateOfDay(start - 1),
            };
          });
          const on = dateOfDay(at);
          const expected = terms.filter(({ validFrom }) => validFrom <= on).at(-1);
          expect(holderOn([...terms].reverse(), on)).toBe(
            expected === undefined ? null : `${expected.name}, USG`,
          );
        },
      ),
    );
  });
});
