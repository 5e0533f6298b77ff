import * as fc from 'fast-check';
import { dateOfDay } from '@chorus/kernel/days';
import { mayGoAhead, RISK_STANDINGS, standing } from './standing';

const day = fc.integer({ min: 18_000, max: 40_000 });
const note = fc.record({
  decidedAt: fc.option(fc.date({ noInvalidDate: true }), { nil: null }),
  reviewOn: day.map(dateOfDay),
});

describe('where a risk note stands (PR-37)', () => {
  it('is missing where there is none, whatever the day', () => {
    fc.assert(fc.property(day, (today) => standing(undefined, dateOfDay(today)) === 'MISSING'));
  });

  it('awaits approval until a coordinator has decided, however old it is', () => {
    fc.assert(
      fc.property(note, day, (each, today) => {
        expect(standing(each, dateOfDay(today)) === 'AWAITS_APPROVAL').toBe(each.decidedAt === null);
      }),
    );
  });

  it('holds on every day up to and with its review date, and on none after', () => {
    fc.assert(
      fc.property(note, day, fc.integer({ min: 0, max: 4_000 }), (each, review, days) => {
        const decided = { decidedAt: each.decidedAt ?? new Date(0), reviewOn: dateOfDay(review) };
        expect(standing(decided, dateOfDay(review - days))).toBe('IN_FORCE');
        expect(standing(decided, dateOfDay(review + days + 1))).toBe('REVIEW_OVERDUE');
      }),
    );
  });

  it('lets an engagement in a host country go ahead in one standing alone, and any other always', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RISK_STANDINGS), (risk) => {
        expect(mayGoAhead(true, risk)).toBe(risk === 'IN_FORCE');
        expect(mayGoAhead(false, risk)).toBe(true);
      }),
    );
  });
});
