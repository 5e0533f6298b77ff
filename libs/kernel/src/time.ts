import { Temporal } from 'temporal-polyfill';

/** True for a name of the IANA time zone database that this runtime knows. */
export function isTimeZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}

/** True for a calendar date `YYYY-MM-DD` that exists; no calendar of people, and no database, has a year 0. */
export function isCalendarDate(text: string): boolean {
  try {
    return (
      /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) &&
      Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
    );
  } catch {
    return false;
  }
}

/** True for a local date and time `YYYY-MM-DDTHH:MM`, with seconds or without, that a calendar and a clock can show. */
export function isLocalTime(text: string): boolean {
  try {
    Temporal.PlainDateTime.from(text, { overflow: 'reject' });
    return /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):\d{2}(:[0-5]\d(\.\d{1,3})?)?$/.test(text);
  } catch {
    return false;
  }
}

/** What calendar and clock show in a zone at an instant. */
export function zonedAt(at: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
}

/** The instant of a local date and time in a zone; of a time that a clock shows twice, the first (RFC 5545 section 3.3.5). */
export function instantAt(local: string, zone: string): Date {
  return new Date(
    Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' })
      .epochMilliseconds,
  );
}
