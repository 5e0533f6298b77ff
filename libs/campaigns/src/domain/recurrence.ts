/** When a moment is expected next, from the pattern in which it recurs (PR-27). Pure: dates in, dates out. */
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

/** Local days, `YYYY-MM-DD`, both included. */
export interface ExpectedDates {
  readonly start: string;
  readonly end: string;
}

/** An RFC 5545 rule, or month and day (`MM-DD`) between which a moment falls in every year. */
export type Pattern =
  | {
      readonly kind: 'RULE';
      readonly rrule: string;
      /** A day on which it took place or will: from it the rule has what it does not say itself. */
      readonly anchor: string;
      /** How many days it lasts, 1 and more. */
      readonly days: number;
    }
  | { readonly kind: 'WINDOW'; readonly from: string; readonly to: string };

/**
 * The next `count` dates that begin after the day `after`, the earliest first; fewer where the rule ends or no day meets
 * it. A window that reaches over New Year belongs to the year in which it begins.
 */
export function nextOccurrences(pattern: Pattern, after: string, count: number): ExpectedDates[] {
  return pattern.kind === 'RULE' ? byRule(pattern, after, count) : byWindow(pattern, after, count);
}

function byRule(
  { rrule, anchor, days }: Extract<Pattern, { kind: 'RULE' }>,
  after: string,
  count: number,
): ExpectedDates[] {
  const rule = new RRuleTemporal({
    rruleString: `RRULE:${rrule}`,
    dtstart: atMidnight(anchorBefore(anchor, rrule, after)),
  });
  const dates: ExpectedDates[] = [];
  let last = atMidnight(Temporal.PlainDate.from(after));
  while (dates.length < count) {
    const next = nextOf(rule, last);
    if (next === null) break;
    last = next;
    const start = next.toPlainDate();
    dates.push({ start: start.toString(), end: start.add({ days: days - 1 }).toString() });
  }
  return dates;
}

/** A rule that no day meets, as 31 February, is given up by the library with an error: there is no next day. */
function nextOf(rule: RRuleTemporal, after: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  try {
    const next = rule.next(after, false);
    return next === null ? null : Temporal.ZonedDateTime.from(next.toString());
  } catch {
    return null;
  }
}

const UNITS: Readonly<Record<string, 'days' | 'weeks' | 'months' | 'years'>> = {
  DAILY: 'days',
  WEEKLY: 'weeks',
  MONTHLY: 'months',
  YEARLY: 'years',
};

/** The anchor, put back by whole intervals of the rule until it is not after the day: a rule begins with its anchor. */
function anchorBefore(anchor: string, rrule: string, after: string): Temporal.PlainDate {
  const interval = Number(/INTERVAL=(\d+)/.exec(rrule)?.[1] ?? 1);
  const unit = UNITS[/FREQ=([A-Z]+)/.exec(rrule)?.[1] ?? ''] ?? 'years';
  const [first, day] = [Temporal.PlainDate.from(anchor), Temporal.PlainDate.from(after)];
  const ahead = first.since(day, { largestUnit: unit })[unit];
  const back = Math.max(0, Math.ceil((ahead + 1) / interval)) * interval;
  return Temporal.PlainDate.compare(first, day) <= 0 ? first : first.subtract({ [unit]: back });
}

function atMidnight(date: Temporal.PlainDate): Temporal.ZonedDateTime {
  return date.toZonedDateTime('UTC');
}

/** 29 February is the 28th in a year that has none. */
function byWindow(
  { from, to }: Extract<Pattern, { kind: 'WINDOW' }>,
  after: string,
  count: number,
): ExpectedDates[] {
  const first = Temporal.PlainDate.from(after).year - 1;
  return Array.from({ length: count + 3 }, (_, n) => first + n)
    .map((year) => ({ start: dayIn(year, from), end: dayIn(to < from ? year + 1 : year, to) }))
    .filter(({ start }) => start > after)
    .slice(0, count);
}

function dayIn(year: number, monthDay: string): string {
  return Temporal.PlainMonthDay.from(monthDay).toPlainDate({ year }).toString();
}
