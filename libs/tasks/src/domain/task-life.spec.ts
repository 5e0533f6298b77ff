import fc from 'fast-check';
import {
  CLAIM_LIFE,
  CLAIM_STATES,
  freeSeat,
  mayTake,
  stateAfter,
  stateOf,
  takesSteps,
  TASK_STATES,
  type ClaimState,
  type ClaimStepName,
} from './task-life';

const STEPS = Object.keys(CLAIM_LIFE) as ClaimStepName[];
const claims = fc.array(fc.constantFrom(...CLAIM_STATES), { maxLength: 6 });

describe('the life of a task', () => {
  it('can be claimed exactly while a seat is free', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), claims, (seats, held) => {
        expect(stateOf(seats, held) === 'OPEN').toBe(held.length < seats);
      }),
    );
  });

  it('is done only when every seat is, and blocked where one is', () => {
    fc.assert(
      fc.property(
        claims.filter(({ length }) => length > 0),
        (held) => {
          expect(stateOf(held.length, held) === 'DONE').toBe(held.every((state) => state === 'DONE'));
          expect(stateOf(held.length, held) === 'BLOCKED').toBe(held.includes('BLOCKED'));
        },
      ),
    );
  });

  it('stays a draft and stays dropped, whatever becomes of its claims', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TASK_STATES),
        fc.integer({ min: 1, max: 6 }),
        claims,
        (was, seats, held) => {
          const is = stateAfter(was, seats, held);
          expect(is).toBe(was === 'DRAFT' || was === 'DROPPED' ? was : stateOf(seats, held));
          expect(takesSteps(is)).toBe(takesSteps(was));
        },
      ),
    );
  });

  it('of one seat is what its claim is', () => {
    for (const state of CLAIM_STATES) expect(stateOf(1, [state])).toBe(state);
  });

  it('leads nowhere from a step that may not be taken, and never past what was accepted but by sending it back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STEPS), { maxLength: 20 }), (steps) => {
        let state: ClaimState = 'CLAIMED';
        for (const step of steps) {
          if (!mayTake(step, state)) continue;
          if (state === 'DONE') expect(step).toBe('SEND_BACK');
          state = CLAIM_LIFE[step].to;
        }
        expect(CLAIM_STATES).toContain(state);
      }),
    );
  });

  it('gives the lowest free seat, and none where all are held', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 8 })),
        (seats, held) => {
          const seat = freeSeat(seats, held);
          if (seat === null) expect(held.filter((one) => one <= seats)).toHaveLength(seats);
          else {
            expect(held).not.toContain(seat);
            for (let lower = 1; lower < seat; lower += 1) expect(held).toContain(lower);
          }
        },
      ),
    );
  });
});
