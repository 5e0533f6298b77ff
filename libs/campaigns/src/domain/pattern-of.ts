import { dayOf } from '@chorus/kernel/days';
import type { ExpectedDates, Pattern } from './recurrence';

interface Recurring {
  readonly rrule: string | null;
  /** `MM-DD`, both or neither. */
  readonly windowFrom: string | null;
  readonly windowTo: string | null;
}

/**
 * The pattern of a moment: its rule before its window; null where it has neither. A rule takes from the first date that is known what it
 * does not say itself, as how long it lasts; from `today` where none is.
 */
export function patternOf(
  { rrule, windowFrom, windowTo }: Recurring,
  known: ExpectedDates | undefined,
  today: string,
): Pattern | null {
  if (rrule !== null) {
    const { start, end } = known ?? { start: today, end: today };
    return { kind: 'RULE', rrule, anchor: start, days: dayOf(end) - dayOf(start) + 1 };
  }
  if (windowFrom === null || windowTo === null) return null;
  return { kind: 'WINDOW', from: windowFrom, to: windowTo };
}
