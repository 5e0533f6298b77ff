import fc from 'fast-check';
import { isNight, notByNight } from '@chorus/kernel/night';
import { dueAt, reminderInstant, REMINDERS, workingDaysAfter, type Span } from './reminder';

const ZONES = [
  'America/New_York',
  'Europe/Zurich',
  'Africa/Bangui',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
] as const;
const HOUR = 3_600_000;
const zone = fc.constantFrom(...ZONES);
const span: fc.Arbitrary<Span> = fc
  .tuple(
    fc.integer({ min: Date.UTC(2026, 9, 1), max: Date.UTC(2027, 3, 30) }),
    fc.integer({ min: 1, max: 60 * 24 }),
  )
  .map(([from, hours]) => ({ openedAt: new Date(from), closesAt: new Date(from + hours * HOUR) }));

describe('a reminder', () => {
  it('comes never by night where its reader is, and never once the letter is closed (PR-32)', () => {
    fc.assert(
      fc.property(span, zone, fc.constantFrom(...REMINDERS), (window, where, kind) => {
        const at = reminderInstant(kind, window, where);
        if (at === null) return;
        expect(isNight(at, where)).toBe(false);
        expect(at < window.closesAt).toBe(true);
      }),
    );
  });

  it('is at most a night away from when it is due', () => {
    fc.assert(
      fc.property(span, zone, fc.constantFrom(...REMINDERS), (window, where, kind) => {
        const [at, due] = [reminderInstant(kind, window, where), dueAt(kind, window)];
        if (at === null || due === null) return;
        expect(Math.abs(at.getTime() - due.getTime())).toBeLessThanOrEqual(11.5 * HOUR);
      }),
    );
  });

  it('is left out where a letter is open for too short a time for it', () => {
    const open = (days: number) => ({ openedAt: new Date(0), closesAt: new Date(days * 24 * HOUR) });
    expect([dueAt('HALF', open(2)), dueAt('DAY', open(1.5)), dueAt('DAY', open(2))]).toEqual([
      null,
      null,
      new Date(24 * HOUR),
    ]);
  });

  it.each([
    ['America/New_York', '2026-10-28T22:30:00Z', '2026-10-28T22:30:00Z'],
    ['Europe/Zurich', '2026-10-28T22:30:00Z', '2026-10-29T06:00:00Z'],
    ['Europe/Zurich', '2027-03-28T00:30:00Z', '2027-03-28T05:00:00Z'],
    ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01T12:00:00Z'],
    ['Africa/Bangui', '2027-03-20T20:00:00Z', '2027-03-21T06:00:00Z'],
  ])('in %s, what is due at %s comes at %s', (where, due, at) => {
    expect(notByNight(new Date(due), where)).toEqual(new Date(at));
  });

  it('of the last day comes the evening before, rather than too late', () => {
    const window = { openedAt: new Date('2026-10-01T10:00:00Z'), closesAt: new Date('2026-10-29T02:00:00Z') };
    expect(reminderInstant('DAY', window, 'Europe/Zurich')).toEqual(new Date('2026-10-27T19:30:00Z'));
  });
});

it.each([
  ['2026-11-26T15:00:00Z', 10, '2026-12-10T08:00:00Z'],
  ['2026-11-27T23:30:00Z', 1, '2026-11-30T08:00:00Z'],
  ['2027-03-26T10:00:00Z', 1, '2027-03-29T07:00:00Z'],
])('from %s, %i working days later in Zurich is %s', (from, days, to) => {
  expect(workingDaysAfter(new Date(from), 'Europe/Zurich', days)).toEqual(new Date(to));
});
