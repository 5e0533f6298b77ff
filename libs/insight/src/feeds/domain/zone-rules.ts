import { Temporal } from 'temporal-polyfill';

/** So many years are looked at to tell a rule that comes every year from a decision of one year. */
const YEARS = 8;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

interface Change {
  /** Clocks as they stand before it. */
  readonly local: Temporal.PlainDateTime;
  readonly from: string;
  readonly to: string;
  readonly name: 'DAYLIGHT' | 'STANDARD';
}

/**
 * A zone as a VTIMEZONE (RFC 5545 section 3.6.5), good from the beginning of a year for as long as its rules stand: from
 * the same time zone database by which instants are made local times, so that both always agree. Changes that come
 * every year are a rule each, others are listed for seven years.
 */
export function vtimezone(zone: string, year: number): string {
  const changes = changesOf(zone, year - 1);
  const yearly = ruled(changes);
  const parts = yearly ?? [first(zone, year - 1), ...changes.map((change) => part(change, null))];
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts.flat(), 'END:VTIMEZONE'].join('\r\n');
}

/** True where the zone's clocks show the time of this instant twice: programs differ in which of both they take. */
export function isShownTwice(at: Temporal.ZonedDateTime): boolean {
  const local = at.toPlainDateTime();
  const [first, second] = (['earlier', 'later'] as const).map(
    (disambiguation) => local.toZonedDateTime(at.timeZoneId, { disambiguation }).epochMilliseconds,
  );
  return first !== second;
}

function changesOf(zone: string, year: number): Change[] {
  const begin = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone);
  const changes: Change[] = [];
  let at = begin.getTimeZoneTransition('next');
  while (at !== null && at.year < year + YEARS) {
    const before = at.subtract({ nanoseconds: 1 });
    const local = before.toPlainDateTime().add({ nanoseconds: 1 });
    const name = at.offsetNanoseconds > before.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD';
    changes.push({ local, from: before.offset, to: at.offset, name });
    at = at.getTimeZoneTransition('next');
  }
  return changes;
}

/** Two rules, where the zone changes twice in each of the years, each time by the same rule; else null. */
function ruled(changes: readonly Change[]): string[][] | null {
  const families = [changes.filter((_, n) => n % 2 === 0), changes.filter((_, n) => n % 2 === 1)];
  if (families.some((family) => family.length !== YEARS)) return null;
  const rules = families.map((family) => {
    const [one] = family;
    const rule = ruleOf(family);
    return one === undefined || rule === null ? null : part(one, rule);
  });
  return rules.some((rule) => rule === null) ? null : rules.filter((rule) => rule !== null);
}

function ruleOf(family: readonly Change[]): string | null {
  const same = (of: (change: Change) => string | number): boolean => new Set(family.map(of)).size === 1;
  const [one] = family;
  if (one === undefined || !same(({ local, from, to }) => shape(local, from, to))) return null;
  const isLast = family.every(({ local }) => local.day + 7 > local.daysInMonth);
  const week = ({ local }: Change) => Math.ceil(local.day / 7);
  if (!isLast && !same(week)) return null;
  const day = DAYS[one.local.dayOfWeek - 1] ?? '';
  return `RRULE:FREQ=YEARLY;BYMONTH=${one.local.month};BYDAY=${isLast ? -1 : week(one)}${day}`;
}

function shape(local: Temporal.PlainDateTime, from: string, to: string): string {
  return [local.month, local.dayOfWeek, local.toPlainTime().toString(), from, to].join(' ');
}

function part({ local, from, to, name }: Change, rule: string | null): string[] {
  const start = local.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
  const lines = [`DTSTART:${start}`, `TZOFFSETFROM:${utcOffset(from)}`, `TZOFFSETTO:${utcOffset(to)}`];
  return [`BEGIN:${name}`, ...lines, ...(rule === null ? [] : [rule]), `END:${name}`];
}

/** How clocks stand when the time begins that is described. */
function first(zone: string, year: number): string[] {
  const begin = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone);
  const { offset } = begin;
  return part({ local: begin.toPlainDateTime(), from: offset, to: offset, name: 'STANDARD' }, null);
}

/** RFC 5545 section 3.3.14 has no colon. */
function utcOffset(offset: string): string {
  return offset.replaceAll(':', '');
}
