import { instantAt } from './instant';

const at = (local: string, zone: string) => instantAt(local, zone)?.toISOString() ?? null;

it('reads a local time on the clocks of its place, while New York and Geneva disagree on daylight saving', () => {
  expect(at('2026-10-28T17:00', 'America/New_York')).toBe('2026-10-28T21:00:00.000Z');
  expect(at('2026-10-28T17:00', 'Europe/Zurich')).toBe('2026-10-28T16:00:00.000Z');
  expect(at('2027-03-20T17:00', 'America/New_York')).toBe('2027-03-20T21:00:00.000Z');
  expect(at('2027-03-20T17:00', 'Africa/Bangui')).toBe('2027-03-20T16:00:00.000Z');
});

it('takes the first of a time that clocks show twice', () => {
  expect(at('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
});

it('counts a time that clocks leap over on from before the leap', () => {
  expect(at('2027-03-14T02:30', 'America/New_York')).toBe('2027-03-14T07:30:00.000Z');
});

it('knows zones with half hours', () => {
  expect(at('2026-10-28T09:00', 'Asia/Kolkata')).toBe('2026-10-28T03:30:00.000Z');
});

it('has no instant for what is not a whole date and time', () => {
  expect(at('', 'UTC')).toBeNull();
  expect(at('2026-13-01T09:00', 'UTC')).toBeNull();
});
