/** Dates of moments as calendar days `YYYY-MM-DD`: what comes next, how lists are cut, when preparation begins. */

export interface Dated {
  readonly startDate: string;
  readonly endDate: string;
  readonly status: string;
}

const DAY_MS = 86_400_000;
const OVER: readonly string[] = ['CANCELLED', 'HELD', 'NO_OUTCOME'];

const instantOf = (date: string) => new Date(`${date}T00:00:00Z`);
const dateOf = (instant: Date) => instant.toISOString().slice(0, 10);

/** True for a day of the calendar. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = instantOf(text);
  return !Number.isNaN(instant.getTime()) && dateOf(instant) === text;
}

/** The first day of the month that is so many months before a day's. */
export function monthsBefore(date: string, months: number): string {
  const instant = instantOf(date);
  return dateOf(new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth() - months, 1)));
}

/** The day on which preparation is to begin. */
export function weeksBefore(date: string, weeks: number): string {
  return dateOf(new Date(instantOf(date).getTime() - weeks * 7 * DAY_MS));
}

/** Whole days from one day to another; negative where that lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((instantOf(to).getTime() - instantOf(from).getTime()) / DAY_MS);
}

/** The first date that is not over and may still be held; undefined where there is none. */
export function nextDate<Date extends Dated>(dates: readonly Date[], today: string): Date | undefined {
  return dates
    .filter(({ endDate, status }) => endDate >= today && !OVER.includes(status))
    .sort((one, other) => one.startDate.localeCompare(other.startDate))[0];
}

/** Dates by the month in which they begin, in their order; what began before the first day stands under null. */
export function byMonth<Date extends Dated>(
  dates: readonly Date[],
  firstDay: string,
): { readonly month: string | null; readonly dates: readonly Date[] }[] {
  const monthOf = ({ startDate }: Dated) => (startDate < firstDay ? null : startDate.slice(0, 7));
  return [...new Set(dates.map(monthOf))].map((month) => ({
    month,
    dates: dates.filter((date) => monthOf(date) === month),
  }));
}

/** "December 2026". */
export function monthName(month: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    instantOf(`${month}-01`),
  );
}

/** The zone of the third clock: the reader's, or Bangui where the first two already show it. */
export function thirdZone(reader: string, shown: readonly string[]): string {
  return shown.includes(reader) ? 'Africa/Bangui' : reader;
}

/** Milliseconds until the clock shows the next minute. */
export function untilNextMinute(now: Date): number {
  return 60_000 - (now.getTime() % 60_000);
}
