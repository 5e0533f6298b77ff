import { Temporal } from 'temporal-polyfill';
import { zonedAt } from './time';

const MORNING = Temporal.PlainTime.from('07:00');
const NIGHT = Temporal.PlainTime.from('21:00');

/** True from 21:00 to 07:00 there (PR-32). */
export function isNight(at: Date, zone: string): boolean {
  const time = zonedAt(at, zone).toPlainTime();
  return Temporal.PlainTime.compare(time, MORNING) < 0 || Temporal.PlainTime.compare(time, NIGHT) >= 0;
}

/** The morning that follows an instant which falls in the night there; the instant itself where it does not. */
export function notByNight(at: Date, zone: string): Date {
  if (!isNight(at, zone)) return at;
  const local = zonedAt(at, zone);
  const today = local.withPlainTime(MORNING);
  const morning = Temporal.ZonedDateTime.compare(today, local) > 0 ? today : today.add({ days: 1 });
  return new Date(morning.epochMilliseconds);
}
