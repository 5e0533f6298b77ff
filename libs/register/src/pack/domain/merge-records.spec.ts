import fc from 'fast-check';
import { addCounts, mergeRecords, type Fields, type StoredRecord, type WantedRecord } from './merge-records';

function wanted(key: string, fields: Fields): WantedRecord {
  return { key, id: `new-${key}`, fields };
}

function stored(key: string, current: Fields, imported: Fields | null): Map<string, StoredRecord> {
  return new Map([[key, { id: `old-${key}`, current, imported }]]);
}

describe('meeting a pack with the records that are there', () => {
  it('creates what is not there yet', () => {
    const plan = mergeRecords(new Map(), [wanted('OLA', { name: 'Legal Affairs' })]);
    expect(plan.create).toEqual([
      { id: 'new-OLA', values: { name: 'Legal Affairs' }, imported: { name: 'Legal Affairs' } },
    ]);
    expect(plan.counts).toEqual({ created: 1, updated: 0, unchanged: 0, kept: 0 });
  });

  it('lets an untouched field follow the pack', () => {
    const plan = mergeRecords(stored('OLA', { name: 'a' }, { name: 'a' }), [wanted('OLA', { name: 'b' })]);
    expect(plan.update).toEqual([{ id: 'old-OLA', values: { name: 'b' }, imported: { name: 'b' } }]);
    expect(plan.counts).toEqual({ created: 0, updated: 1, unchanged: 0, kept: 0 });
  });

  it('keeps a field that people changed, while its neighbours follow the pack', () => {
    const before = stored('OLA', { name: 'ours', seat: 'Geneva' }, { name: 'a', seat: 'Geneva' });
    const plan = mergeRecords(before, [wanted('OLA', { name: 'b', seat: 'New York' })]);
    expect(plan.update).toEqual([
      {
        id: 'old-OLA',
        values: { name: 'ours', seat: 'New York' },
        imported: { name: 'b', seat: 'New York' },
      },
    ]);
    expect(plan.counts).toEqual({ created: 0, updated: 1, unchanged: 0, kept: 1 });
  });

  it('remembers the new text of the pack beneath a change by people', () => {
    const plan = mergeRecords(stored('OLA', { name: 'ours' }, { name: 'a' }), [wanted('OLA', { name: 'b' })]);
    expect(plan.update).toEqual([]);
    expect(plan.remember).toEqual([{ id: 'old-OLA', values: { name: 'ours' }, imported: { name: 'b' } }]);
    expect(plan.counts).toEqual({ created: 0, updated: 0, unchanged: 1, kept: 1 });
  });

  it('overwrites nothing that people wrote in a record of their own making', () => {
    const plan = mergeRecords(stored('OLA', { name: 'ours', note: null }, null), [
      wanted('OLA', { name: 'a', note: 'n' }),
    ]);
    expect(plan.update[0]?.values).toEqual({ name: 'ours', note: 'n' });
  });

  it('compares lists by their entries in order', () => {
    const plan = mergeRecords(stored('A', { targets: ['x', 'y'] }, { targets: ['x', 'y'] }), [
      wanted('A', { targets: ['x', 'y'] }),
    ]);
    expect(plan.counts.unchanged).toBe(1);
  });

  const value = fc.constantFrom('a', 'b', 'c', null);
  const record = fc.record({ name: value, seat: value });
  const pack = fc
    .uniqueArray(fc.record({ key: fc.constantFrom('K1', 'K2', 'K3'), fields: record }), {
      selector: (r) => r.key,
    })
    .map((records) => records.map(({ key, fields }) => wanted(key, fields)));
  const shelf = fc
    .dictionary(
      fc.constantFrom('K1', 'K2', 'K3'),
      fc.record({ current: record, imported: fc.option(record) }),
    )
    .map(
      (all) =>
        new Map<string, StoredRecord>(
          Object.entries(all).map(([key, r]) => [key, { id: `old-${key}`, ...r }]),
        ),
    );

  it('changes nothing the second time, whatever was there', () => {
    fc.assert(
      fc.property(shelf, pack, (before, records) => {
        const first = mergeRecords(before, records);
        const after = new Map<string, StoredRecord>(before);
        for (const { id, values, imported } of [...first.create, ...first.update, ...first.remember]) {
          after.set(id.slice(4), { id, current: values, imported });
        }
        const second = mergeRecords(after, records);
        expect([second.create, second.update, second.remember]).toEqual([[], [], []]);
        expect(second.counts).toEqual({
          created: 0,
          updated: 0,
          unchanged: records.length,
          kept: first.counts.kept,
        });
      }),
    );
  });

  it('never writes over a value that differs from the last import', () => {
    fc.assert(
      fc.property(shelf, pack, (before, records) => {
        for (const { id, values } of mergeRecords(before, records).update) {
          const old: StoredRecord | undefined = before.get(id.slice(4));
          for (const [name, now] of Object.entries(old?.current ?? {})) {
            const imported = old?.imported?.[name] ?? null;
            if (now !== imported) expect(values[name]).toBe(now);
          }
        }
      }),
    );
  });

  it('accounts for every record of the pack once', () => {
    fc.assert(
      fc.property(shelf, pack, (before, records) => {
        const { created, updated, unchanged } = mergeRecords(before, records).counts;
        expect(created + updated + unchanged).toBe(records.length);
      }),
    );
  });

  it('adds counts up', () => {
    const one = { created: 1, updated: 2, unchanged: 3, kept: 1 };
    expect(addCounts([one, one])).toEqual({ created: 2, updated: 4, unchanged: 6, kept: 2 });
  });
});
