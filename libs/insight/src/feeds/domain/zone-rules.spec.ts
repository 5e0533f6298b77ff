import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { isShownTwice, vtimezone } from './zone-rules';

const offsetBy = (rules: string, zone: string, at: Temporal.Instant): number => {
  const local = at.toZonedDateTimeISO(zone).toPlainDateTime();
  const component = ICAL.Component.fromString(`BEGIN:VCALENDAR\r\n${rules}\r\nEND:VCALENDAR`);
  const read = new ICAL.Timezone(component.getFirstSubcomponent('vtimezone') ?? component);
  const { year, month, day, hour, minute, second } = local;
  const time = new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, read);
  return read.utcOffset(time);
};

/** Every zone that this runtime knows. */
const ZONES = Intl.supportedValuesOf('timeZone');
const FIRST = Date.parse('2025-12-01T00:00:00Z');
const LAST = Date.parse('2028-12-31T00:00:00Z');

describe('a zone as calendars read it', () => {
  it('has the offset that its clocks have, whichever zone and instant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: FIRST, max: LAST }), (zone, ms) => {
        const at = Temporal.Instant.fromEpochMilliseconds(ms);
        const here = at.toZonedDateTimeISO(zone);
        fc.pre(!isShownTwice(here));
        expect(offsetBy(vtimezone(zone, 2026), zone, at)).toBe(here.offsetNanoseconds / 1e9);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['Europe/Zurich', '2026-10-24T23:59:00Z', 7_200],
    ['Europe/Zurich', '2026-10-25T02:00:00Z', 3_600],
    ['America/New_York', '2026-11-01T04:59:00Z', -14_400],
    ['America/New_York', '2026-11-01T07:00:00Z', -18_000],
    ['America/New_York', '2027-03-14T06:59:00Z', -18_000],
    ['America/New_York', '2027-03-14T07:00:00Z', -14_400],
    ['Europe/Zurich', '2027-03-28T00:59:00Z', 3_600],
    ['Europe/Zurich', '2027-03-28T01:00:00Z', 7_200],
    ['Africa/Bangui', '2026-10-25T02:00:00Z', 3_600],
    ['Africa/Bangui', '2027-07-01T02:00:00Z', 3_600],
  ])('%s at %s is %i seconds ahead', (zone, at, seconds) => {
    expect(offsetBy(vtimezone(zone, 2026), zone, Temporal.Instant.from(at))).toBe(seconds);
  });

  it('shows an hour twice when it goes back, and no other time', () => {
    const twice = (at: string) => isShownTwice(Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Zurich'));
    expect(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map(twice)).toEqual([true, true]);
    expect(['2026-10-24T23:59:00Z', '2026-10-25T02:00:00Z', '2027-03-28T01:00:00Z'].map(twice)).toEqual(
      [false, false, false], // prettier-ignore
    );
  });

  it('is two rules where the change comes every year, and names no other zone', () => {
    const rules = vtimezone('Europe/Zurich', 2026);
    expect(rules.match(/^RRULE:.*$/gm)).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
    expect(vtimezone('America/New_York', 2026).match(/BYDAY=.*$/gm)).toEqual(['BYDAY=2SU', 'BYDAY=1SU']);
    expect(vtimezone('Africa/Bangui', 2026)).toContain('TZID:Africa/Bangui\r\n');
    expect(vtimezone('Africa/Bangui', 2026)).not.toContain('DAYLIGHT');
  });
});
