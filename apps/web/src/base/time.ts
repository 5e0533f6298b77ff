/** Instants and local dates as people read them. A zone is an IANA name; a screen shows its city. */

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const SHORT_DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** "17:00" on the clocks of a zone. */
export function clockAt(instant: Date, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { ...CLOCK, timeZone }).format(instant);
}

/** "Friday, 6 November 2026" by the calendar of a zone. */
export function dayAt(instant: Date, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { ...DAY, timeZone }).format(instant);
}

/** "Fri, 6 Nov" by the calendar of a zone; with the year where it is not the one of `now`. */
export function shortDayAt(instant: Date, timeZone: string, locale: string, now: Date): string {
  const year = (date: Date) => new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }).format(date);
  const withYear = year(instant) === year(now) ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(locale, { ...SHORT_DAY, ...withYear, timeZone }).format(instant);
}

/** A calendar date without a zone (`2027-03-20`) as people write it: the same everywhere. */
export function longDate(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { ...DAY, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** A span of calendar dates, "20–24 March 2027"; one date where they are the same. */
export function dateSpan(from: string, to: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

/** The calendar date of an instant in a zone, `2026-10-28`. */
export function calendarDate(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).format(instant);
}

/** Whole calendar days from `now` to an instant, counted in a zone: 0 is today, 1 tomorrow, -1 yesterday. */
export function daysUntil(instant: Date, now: Date, timeZone: string): number {
  const day = (date: Date) => Date.parse(`${calendarDate(date, timeZone)}T00:00:00Z`) / 86_400_000;
  return day(instant) - day(now);
}

/** True where both zones show the same day and time at an instant. */
export function sameClock(instant: Date, one: string, other: string): boolean {
  const shown = (zone: string) => `${calendarDate(instant, zone)} ${clockAt(instant, zone, 'en-GB')}`;
  return shown(one) === shown(other);
}

/** The city of a zone's IANA name: `America/Port-au-Prince` is Port-au-Prince, `America/New_York` New York. */
export function cityOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
