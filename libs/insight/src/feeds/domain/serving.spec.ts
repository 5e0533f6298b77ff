import fc from 'fast-check';
import { ENTRY_KINDS, type Entry } from './entry';
import { serve, type Served } from './serving';

const DAY = 24 * 60 * 60 * 1_000;
const NOW = Date.parse('2026-11-26T12:00:00Z');
const GONE = { TASK: 'gone', OCCURRENCE: 'gone', LETTER_DEADLINE: 'gone', COMMENT_CLOSING: 'gone' };

const entry = (more: Partial<Entry> = {}): Entry => ({
  kind: 'TASK',
  itemId: '018f',
  when: { at: new Date(NOW + 200 * DAY), zone: 'UTC' },
  status: 'CONFIRMED',
  summary: 'Task due',
  city: null,
  link: 'https://example.org/tasks/018f',
  ...more,
});

/** A feed over time: what each fetch is given, and what it remembers for the next. */
function follow(fetches: readonly { readonly day: number; readonly entries: readonly Entry[] }[]) {
  let memory: readonly Served[] = [];
  return fetches.map(({ day, entries }) => {
    const serving = serve(memory, entries, new Date(NOW + day * DAY), GONE);
    const anew = new Set(serving.changed.map(({ kind, itemId }) => kind + itemId));
    memory = [...memory.filter(({ kind, itemId }) => !anew.has(kind + itemId)), ...serving.changed];
    return serving.entries;
  });
}

const anyEntry = fc.record({
  kind: fc.constantFrom(...ENTRY_KINDS),
  itemId: fc.constantFrom('a', 'b', 'c'),
  day: fc.integer({ min: -40, max: 300 }),
  status: fc.constantFrom('CONFIRMED' as const, 'TENTATIVE' as const, 'CANCELLED' as const),
  summary: fc.constantFrom('one', 'two'),
});
const anyFetches = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 40 }),
    entries: fc.uniqueArray(anyEntry, { selector: ({ kind, itemId }) => kind + itemId, maxLength: 6 }),
  }),
  { maxLength: 12 },
);

describe('what a feed serves', () => {
  it('has sequences that never fall, and rise exactly where something has changed', () => {
    fc.assert(
      fc.property(anyFetches, (steps) => {
        let day = 0;
        const served = follow(
          steps.map((step) => ({
            day: (day += step.day),
            entries: step.entries.map(({ day: due, ...given }) =>
              entry({ ...given, when: { at: new Date(NOW + due * DAY), zone: 'UTC' } }),
            ),
          })),
        );
        const last = new Map<string, { sequence: number; said: string }>();
        for (const { sequence, modifiedAt, ...said } of served.flat()) {
          const key = said.kind + said.itemId;
          const before = last.get(key);
          const text = JSON.stringify(said);
          if (before?.said === text) expect(sequence).toBeGreaterThanOrEqual(before.sequence);
          else expect(sequence).toBeGreaterThan(before?.sequence ?? -1);
          expect(modifiedAt.getTime()).toBeLessThanOrEqual(NOW + day * DAY);
          last.set(key, { sequence, said: text });
        }
      }),
    );
  });

  it('is the same as long as nothing changes', () => {
    const [first, second] = follow([
      { day: 0, entries: [entry()] },
      { day: 3, entries: [entry()] },
    ]);
    expect(second).toEqual(first);
    expect(first).toMatchObject([{ sequence: 0, modifiedAt: new Date(NOW) }]);
  });

  it('says for 30 days that an item is off which has gone, in neutral words, and no more after them', () => {
    const fetches = follow([
      { day: 0, entries: [entry({ summary: 'A title', city: 'Geneva' })] },
      { day: 1, entries: [] },
      { day: 30, entries: [] },
      { day: 31.1, entries: [] },
      { day: 32, entries: [entry()] },
    ]);
    const off = { status: 'CANCELLED', summary: 'gone', city: null, link: null, sequence: 1 };
    expect(fetches.map((entries) => entries.length)).toEqual([1, 1, 1, 0, 1]);
    expect([fetches[1]?.[0], fetches[2]?.[0]]).toMatchObject([off, off]);
    expect(fetches[4]).toMatchObject([{ status: 'CONFIRMED', sequence: 2 }]);
  });

  it('says of what is over nothing more, neither that it is off', () => {
    const day = { startDate: '2026-11-26', endDate: '2026-11-26' };
    const fetches = follow([
      { day: 0, entries: [entry({ when: { at: new Date(NOW + DAY), zone: 'UTC' } })] },
      { day: 2, entries: [] },
      { day: 3, entries: [entry({ itemId: 'b', kind: 'OCCURRENCE', when: day })] },
      { day: 4, entries: [] },
    ]);
    expect([fetches[1], fetches[3]]).toEqual([[], []]);
  });

  it('leaves out what is called off itself after 30 days, and takes it up again where it is on', () => {
    const off = entry({ status: 'CANCELLED' });
    const fetches = follow([
      { day: 0, entries: [entry()] },
      { day: 1, entries: [off] },
      { day: 40, entries: [off] },
      { day: 41, entries: [entry()] },
    ]);
    expect(fetches.map((entries) => entries.map(({ status, sequence }) => `${status} ${sequence}`))).toEqual([
      ['CONFIRMED 0'],
      ['CANCELLED 1'],
      [],
      ['CONFIRMED 2'],
    ]);
  });
});
