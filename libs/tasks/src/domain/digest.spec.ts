import fc from 'fast-check';
import { isNight } from '@chorus/kernel/night';
import { digestOf, localDay, RHYTHMS, wantsDigest, type HeldTask } from './digest';

const ZONES = [
  'America/New_York',
  'Europe/Zurich',
  'Africa/Bangui',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
] as const;
const instant = fc
  .integer({ min: Date.UTC(2026, 9, 1), max: Date.UTC(2027, 3, 30) })
  .map((at) => new Date(at));
const task = (dueAt: string, asked = false): HeldTask => ({ id: dueAt, dueAt: new Date(dueAt), asked });

describe('a digest', () => {
  it('comes once a day, never by night, wherever its reader is', () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(...ZONES), (from, zone) => {
        const hours = Array.from(
          { length: 24 },
          (_, n) => new Date(Math.floor(from.getTime() / 3_600_000) * 3_600_000 + n * 3_600_000),
        );
        const hits = hours.filter((at) => wantsDigest('DAILY', at, zone));
        expect(hits.every((at) => !isNight(at, zone))).toBe(true);
        expect(new Set(hits.map((at) => localDay(at, zone))).size).toBe(hits.length);
        expect(hits.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('comes on Mondays, on weekdays, daily or never, as its reader likes', () => {
    const eight = (day: number) => new Date(Date.UTC(2026, 10, day, 7, 0));
    const days = (rhythm: (typeof RHYTHMS)[number]) =>
      [23, 24, 25, 26, 27, 28, 29].filter((day) => wantsDigest(rhythm, eight(day), 'Europe/Zurich'));
    expect(RHYTHMS.map(days)).toEqual([[23, 24, 25, 26, 27, 28, 29], [23, 24, 25, 26, 27], [23], []]); // prettier-ignore
  });

  it.each([
    ['2026-10-28T02:30:00Z', '2026-10-28T15:00:00Z'],
    ['2027-03-20T02:30:00Z', '2027-03-20T15:00:00Z'],
  ])(
    'at %s shows a task due at %s as today’s in Geneva and Bangui, and as tomorrow’s in New York (US-17)',
    (now, due) => {
      const where = (zone: string) => {
        const { today, soon } = digestOf([task(due)], zone, new Date(now));
        return [today.length, soon.length];
      };
      expect(['Europe/Zurich', 'Africa/Bangui', 'America/New_York'].map(where)).toEqual([[1, 0], [1, 0], [0, 1]]); // prettier-ignore
    },
  );

  it('puts every task that is late or due within three days in one place, and what it asks besides', () => {
    const now = new Date('2026-11-27T08:00:00Z');
    const { late, today, soon, asked } = digestOf(
      [
        task('2026-11-26T12:00:00Z', true),
        task('2026-11-27T12:00:00Z'),
        task('2026-11-30T12:00:00Z'),
        task('2026-12-01T12:00:00Z'),
      ],
      'Europe/Zurich',
      now,
    );
    expect([late, today, soon, asked].map((list) => list.map(({ id }) => id.slice(0, 10)))).toEqual([['2026-11-26'], ['2026-11-27'], ['2026-11-30'], ['2026-11-26']]); // prettier-ignore
  });
});
