import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { nextOccurrences, type Pattern } from './recurrence';

const date = fc
  .integer({ min: 0, max: 30_000 })
  .map((days) => Temporal.PlainDate.from('1990-01-01').add({ days }).toString());
const monthDay = fc
  .integer({ min: 0, max: 365 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }).toString().slice(5));
const count = fc.integer({ min: 1, max: 12 });
const RULES = [
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=YEARLY;INTERVAL=3;BYMONTH=1',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=12',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  'FREQ=DAILY;INTERVAL=10',
];
const rule = fc.record({
  kind: fc.constant('RULE' as const),
  rrule: fc.constantFrom(...RULES),
  anchor: date,
  days: fc.integer({ min: 1, max: 60 }),
});
const window = fc.record({ kind: fc.constant('WINDOW' as const), from: monthDay, to: monthDay });
const starts = (pattern: Pattern, after: string, n: number) =>
  nextOccurrences(pattern, after, n).map(({ start }) => start);

describe('the next dates of a moment', () => {
  it('are as many as are asked for, begin after the day, rise, and end no earlier than they begin', () => {
    fc.assert(
      fc.property(fc.oneof(rule, window), date, count, (pattern, after, n) => {
        const dates = nextOccurrences(pattern, after, n);
        expect(dates).toHaveLength(n);
        let last = after;
        for (const { start, end } of dates) {
          expect(start > last).toBe(true);
          expect(end >= start).toBe(true);
          last = start;
        }
      }),
    );
  });

  it('of a window lie in it, one for every year, the years on end', () => {
    fc.assert(
      fc.property(window, date, count, (pattern, after, n) => {
        const dates = nextOccurrences(pattern, after, n);
        const lies = (day: string, monthDayOf: string) =>
          day.slice(5) === monthDayOf || (monthDayOf === '02-29' && day.slice(5) === '02-28');
        for (const { start, end } of dates) {
          expect([lies(start, pattern.from), lies(end, pattern.to)]).toEqual([true, true]);
          const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
          expect(years).toBe(pattern.to < pattern.from ? 1 : 0);
        }
        const years = dates.map(({ start }) => Number(start.slice(0, 4)));
        expect(years).toEqual(years.map((_, index) => (years[0] ?? 0) + index));
        expect(years[0]! - Number(after.slice(0, 4))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of a rule last as long as the one that is known, and go on where fewer were asked for', () => {
    fc.assert(
      fc.property(rule, date, count, (pattern, after, n) => {
        const dates = nextOccurrences(pattern, after, n);
        for (const { start, end } of dates)
          expect(Temporal.PlainDate.from(start).until(end).days).toBe(pattern.days - 1);
        expect(nextOccurrences(pattern, after, n + 1).slice(0, n)).toEqual(dates);
      }),
    );
  });

  it('keep the years of a rule with an interval, whether the known date lies before or after the day', () => {
    const pattern = { kind: 'RULE', rrule: 'FREQ=YEARLY;INTERVAL=3;BYMONTH=1', days: 12 } as const;
    const next = ['2029-01-15', '2032-01-15'];
    for (const anchor of ['2017-01-15', '2029-01-15', '2038-01-15'])
      expect(starts({ ...pattern, anchor }, '2026-11-27', 2)).toEqual(next);
    expect(nextOccurrences({ ...pattern, anchor: '2029-01-15' }, '2026-11-27', 1)[0]?.end).toBe('2029-01-26');
  });

  it.each([
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', ['2027-05-03', '2027-06-01']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', ['2027-04-30', '2027-05-31']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', ['2028-02-29', '2032-02-29']],
  ])('by %s are those of the calendar', (rrule, expected) => {
    expect(starts({ kind: 'RULE', rrule, anchor: '2026-12-01', days: 1 }, '2027-04-01', 2)).toEqual(expected);
  });

  it('of a rule that no day meets, or that has ended, are none', () => {
    for (const rrule of ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31', 'FREQ=YEARLY;COUNT=2'])
      expect(starts({ kind: 'RULE', rrule, anchor: '2020-01-01', days: 1 }, '2027-01-01', 3)).toEqual([]);
  });

  it('of a window that has begun are those of the next year', () => {
    expect(nextOccurrences({ kind: 'WINDOW', from: '12-20', to: '01-10' }, '2026-12-20', 1)).toEqual([
      { start: '2027-12-20', end: '2028-01-10' },
    ]);
    expect(starts({ kind: 'WINDOW', from: '02-29', to: '03-02' }, '2027-02-27', 2)).toEqual([
      '2027-02-28',
      '2028-02-29',
    ]);
  });
});
