import fc from 'fast-check';
import { arrange, groupsOf, type Signatory } from './arrangement';

const signatory = fc.record<Signatory>({
  id: fc.uuid(),
  organisation: fc.boolean(),
  display: fc.constantFrom('PUBLIC', 'DELIVERED_ONLY', 'WITHHELD'),
  printedName: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  ecosocName: fc.option(fc.string({ minLength: 2, maxLength: 8 })),
  ecosocStatus: fc.option(fc.constantFrom('GENERAL', 'SPECIAL', 'ROSTER')),
});
const format = fc.constantFrom('LETTER' as const, 'UN' as const);
const signatories = fc.uniqueArray(signatory, { selector: ({ id }) => id, maxLength: 40 });

const one = (more: Partial<Signatory>): Signatory => ({
  id: more.printedName ?? 'x',
  organisation: true,
  display: 'PUBLIC',
  printedName: 'x',
  ecosocName: null,
  ecosocStatus: null,
  ...more,
});

describe('how signatories are arranged (PR-19, US-27)', () => {
  it('is organisations by name, then persons by name, then the number whose names are withheld', () => {
    const { groups, withheld, total } = arrange('LETTER', [
      one({ printedName: 'Ada', organisation: false }),
      one({ printedName: 'Zonta' }),
      one({ printedName: 'Hidden', display: 'WITHHELD' }),
      one({ printedName: 'Amani', display: 'DELIVERED_ONLY' }),
    ]);
    expect(groups).toEqual([
      { group: 'ORGANISATIONS', ids: ['Amani', 'Zonta'] },
      { group: 'PERSONS', ids: ['Ada'] },
    ]);
    expect([withheld, total]).toEqual([1, 4]);
  });

  it('is by consultative status under ECOSOC names in the format of the United Nations, and the rest apart', () => {
    const { groups } = arrange('UN', [
      one({ printedName: 'No status' }),
      one({ printedName: 'Zonta', ecosocName: 'Alliance of Zonta', ecosocStatus: 'SPECIAL' }),
      one({ printedName: 'Bar', ecosocStatus: 'SPECIAL' }),
      one({ printedName: 'Roster', ecosocStatus: 'ROSTER' }),
      one({ printedName: 'General', ecosocStatus: 'GENERAL' }),
      one({ printedName: 'A person', organisation: false }),
    ]);
    expect(groups).toEqual([
      { group: 'GENERAL', ids: ['General'] },
      { group: 'SPECIAL', ids: ['Zonta', 'Bar'] },
      { group: 'ROSTER', ids: ['Roster'] },
      { group: 'ORGANISATIONS', ids: ['No status'] },
      { group: 'PERSONS', ids: ['A person'] },
    ]);
  });

  it('counts everybody exactly once: the sum of those named and those withheld is the count', () => {
    fc.assert(
      fc.property(format, signatories, (chosen, all) => {
        const { groups, withheld, total } = arrange(chosen, all);
        const named = groups.flatMap(({ ids }) => ids);
        expect(named.length + withheld).toBe(total);
        expect(total).toBe(all.length);
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });

  it('names nobody whose name is withheld, and everybody else', () => {
    fc.assert(
      fc.property(format, signatories, (chosen, all) => {
        const named = new Set(arrange(chosen, all).groups.flatMap(({ ids }) => ids));
        for (const { id, display } of all) expect(named.has(id)).toBe(display !== 'WITHHELD');
      }),
    );
  });

  it('does not depend on the order in which signatures are read', () => {
    fc.assert(
      fc.property(format, signatories, (chosen, all) => {
        expect(arrange(chosen, [...all].reverse())).toEqual(arrange(chosen, all));
      }),
    );
  });

  it('has groups in one order, and none that is empty', () => {
    fc.assert(
      fc.property(format, signatories, (chosen, all) => {
        const { groups } = arrange(chosen, all);
        const order = groupsOf(chosen).filter((group) => groups.some((each) => each.group === group));
        expect(groups.map(({ group }) => group)).toEqual(order);
        expect(groups.every(({ ids }) => ids.length > 0)).toBe(true);
      }),
    );
  });
});
