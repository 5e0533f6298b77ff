import fc from 'fast-check';
import { arrange } from './arrangement';
import { arrangeParts, type DatedSignatory } from './supplements';

const signatory = fc.record<DatedSignatory>({
  id: fc.uuid(),
  organisation: fc.boolean(),
  display: fc.constantFrom('PUBLIC', 'DELIVERED_ONLY', 'WITHHELD'),
  printedName: fc.string({ minLength: 1, maxLength: 8 }),
  ecosocName: fc.constant(null),
  ecosocStatus: fc.constant(null),
  supplement: fc.option(fc.integer({ min: 1, max: 3 })),
  confirmedAt: fc.date({ noInvalidDate: true, min: new Date('2020-01-01') }),
});
const signatories = fc.uniqueArray(signatory, { selector: ({ id }) => id, maxLength: 30 });

describe('late signatures', () => {
  it('leave the snapshot of closing as it was', () => {
    fc.assert(
      fc.property(signatories, (all) => {
        const inTime = all.filter(({ supplement }) => supplement === null);
        expect(arrangeParts('LETTER', all).snapshot).toEqual(arrange('LETTER', inTime));
      }),
    );
  });

  it('stand in their supplement, dated by the last of them; the sum of all parts is the count', () => {
    fc.assert(
      fc.property(signatories, (all) => {
        const { snapshot, supplements } = arrangeParts('LETTER', all);
        const total = supplements.reduce((sum, { arrangement }) => sum + arrangement.total, snapshot.total);
        expect(total).toBe(all.length);
        expect(supplements).toHaveLength(new Set(all.map((one) => one.supplement).filter(Boolean)).size);
        for (const { at, arrangement } of supplements) {
          const named = new Set(arrangement.groups.flatMap(({ ids }) => ids));
          const late = all.filter(({ id }) => named.has(id));
          expect(late.every(({ confirmedAt }) => confirmedAt <= at)).toBe(true);
        }
      }),
    );
  });
});
