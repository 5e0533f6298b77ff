/** A deadline in its city and in those that matter to its letter: the instant, the hour there, and how near it is. */
import { calendarDate, cityOf, clockAt, daysUntil } from '@/base/time';

export interface City {
  readonly name: string;
  readonly timeZone: string;
}

const SEATS: readonly City[] = [
  { name: 'Geneva', timeZone: 'Europe/Zurich' },
  { name: 'New York', timeZone: 'America/New_York' },
];

const SHOWN = 3;
const HOUR = 3_600_000;
const NIGHT = { from: 21, to: 7 } as const;

/** The place of a deadline, Geneva and New York; the reader's own city where one of them is the place. */
export function citiesOf(place: City, readerZone: string, places: readonly City[]): readonly City[] {
  const seats = SEATS.map(({ timeZone, name }) => ({ timeZone, name: nameIn(places, timeZone) ?? name }));
  const cities = [place, ...seats, cityIn(readerZone, places)];
  return cities
    .filter(({ timeZone }, index) => cities.findIndex((city) => city.timeZone === timeZone) === index)
    .slice(0, SHOWN);
}

/** The coalition's own name for a zone's city; else the one in the zone's name. */
export function cityIn(timeZone: string, places: readonly City[]): City {
  return { timeZone, name: nameIn(places, timeZone) ?? cityOf(timeZone) };
}

function nameIn(places: readonly City[], timeZone: string): string | undefined {
  return places.find((place) => place.timeZone === timeZone)?.name;
}

/**
 * The instant of a local time `2026-11-06T17:00` in a zone, as the server finds it: of a time that the clocks show twice
 * the first, of one that they skip the one as much later. Null where it is no time.
 */
export function instantAt(local: string, timeZone: string): Date | null {
  const wall = Date.parse(`${local}Z`);
  if (Number.isNaN(wall)) return null;
  const before = wall - offsetAt(wall - 24 * HOUR, timeZone);
  const later = wall - offsetAt(wall + 24 * HOUR, timeZone);
  const found = [before, later].find((instant) => instant + offsetAt(instant, timeZone) === wall);
  return new Date(found ?? before);
}

/** By how much the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const date = new Date(instant);
  const shown = Date.parse(`${calendarDate(date, timeZone)}T${clockAt(date, timeZone, 'en-GB')}Z`);
  return shown - Math.floor(instant / 60_000) * 60_000;
}

/** Whether an instant falls on a weekend or in the night there; the weekend counts where it is both. */
export function hourKind(instant: Date, timeZone: string): 'weekend' | 'night' | null {
  const day = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone }).format(instant);
  if (day === 'Sat' || day === 'Sun') return 'weekend';
  const hour = Number(clockAt(instant, timeZone, 'en-GB').slice(0, 2));
  return hour >= NIGHT.from || hour < NIGHT.to ? 'night' : null;
}

const WORK = { from: 9, to: 17 } as const;

/** True from 9 to 17, Monday to Friday, there. */
function isWorkingTime(instant: Date, timeZone: string): boolean {
  const hour = Number(clockAt(instant, timeZone, 'en-GB').slice(0, 2));
  return hourKind(instant, timeZone) !== 'weekend' && hour >= WORK.from && hour < WORK.to;
}

/** Whole hours from one to the other, on the clocks of a place. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** The hours of an instant's day, on the clocks of its place, in which there is working time in every one of the cities. */
export function sharedDaylight(instant: Date, place: City, cities: readonly City[]): readonly Hours[] {
  const day = calendarDate(instant, place.timeZone);
  const shared: { from: number; to: number }[] = [];
  for (let hour = 0; hour < 24; hour += 1) {
    const at = instantAt(`${day}T${String(hour).padStart(2, '0')}:00`, place.timeZone);
    if (at === null || !cities.every(({ timeZone }) => isWorkingTime(at, timeZone))) continue;
    const last = shared.at(-1);
    if (last?.to === hour) last.to = hour + 1;
    else shared.push({ from: hour, to: hour + 1 });
  }
  return shared;
}

export interface Nearness {
  readonly kind: 'past' | 'today' | 'tomorrow' | 'days';
  /** Whole days by the calendar of the deadline's zone. */
  readonly days: number;
}

export function nearnessOf(closesAt: Date, timeZone: string, now: Date): Nearness {
  const days = daysUntil(closesAt, now, timeZone);
  if (closesAt <= now) return { kind: 'past', days };
  return { kind: days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'days', days };
}
