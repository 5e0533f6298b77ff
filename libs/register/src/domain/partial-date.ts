import { isCalendarDate } from '@chorus/kernel/time';
import type { DatePrecision } from './kinds';

/** How exact a date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` is; null for a text that is no possible date. */
export function precisionOf(text: string): Exclude<DatePrecision, 'undated'> | null {
  if (/^[12]\d{3}$/.test(text)) return 'year';
  if (/^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text)) return 'month';
  if (/^[12]\d{3}-/.test(text) && isCalendarDate(text)) return 'day';
  return null;
}

/** True for a month and day `MM-DD` that some year has; 29 February is one. */
export function isMonthDay(text: string): boolean {
  return isCalendarDate(`2000-${text}`);
}

/**
 * True when one partial date lies wholly before another. Dates that overlap, as `2019` and `2019-03` do, are not
 * in a known order.
 */
export function isBefore(earlier: string, later: string): boolean {
  const length = Math.min(earlier.length, later.length);
  return earlier.slice(0, length) < later.slice(0, length);
}
