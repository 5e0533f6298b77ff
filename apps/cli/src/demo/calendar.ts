import { instantAt } from '@chorus/kernel/time';

export const DAY_MS = 86_400_000;

/** Days of the week without office hours, Sunday is 0: most places rest on Saturday and Sunday, these do not. */
const REST: Readonly<Record<string, readonly number[]>> = {
  'Asia/Dhaka': [5, 6],
  'Asia/Kathmandu': [6],
};

/** Days on which nothing is due anywhere, MM-DD. */
const FEASTS: readonly string[] = ['12-25', '01-01'];

/** The calendar day, YYYY-MM-DD, so many days from an instant. */
export function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** The instant of a local time HH:MM on that day in a zone. */
export function at(day: string, time: string, zone: string): Date {
  return instantAt(`${day}T${time}`, zone);
}

/** That day where people work in the zone on it, or else the next before it. */
export function workday(day: string, zone: string): string {
  const rest = REST[zone] ?? [0, 6];
  const date = new Date(`${day}T12:00:00Z`);
  const isRest = rest.includes(date.getUTCDay()) || FEASTS.includes(day.slice(5));
  return isRest ? workday(dayAfter(date, -1), zone) : day;
}
