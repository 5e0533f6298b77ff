/** A day of the calendar as a number: days since 1970-01-01. It is no instant; a place makes one of it. */
export type Day = number;

const DAY_MS = 86_400_000;

/** The day of a date `YYYY-MM-DD`. */
export function dayOf(date: string): Day {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

/** The date of a day, `YYYY-MM-DD`. */
export function dateOfDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Monday is 1, Sunday 7 (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** On which days people work somewhere. */
export interface WorkingCalendar {
  readonly isWorking: (day: Day) => boolean;
}

/** Monday to Friday, but for these days. */
export function weekdaysBut(holidays: { readonly has: (day: Day) => boolean }): WorkingCalendar {
  return { isWorking: (day) => weekdayOf(day) <= 5 && !holidays.has(day) };
}

/**
 * So many working days after a day; before it, where the number is negative. The day itself is not counted; of none, it
 * is the day itself where that is one, else the last working day before it.
 */
export function addWorkingDays({ isWorking }: WorkingCalendar, day: Day, days: number): Day {
  const step = days > 0 ? 1 : -1;
  let at = day;
  if (days === 0) {
    while (!isWorking(at)) at -= 1;
    return at;
  }
  for (let left = Math.abs(days); left > 0;) {
    at += step;
    if (isWorking(at)) left -= 1;
  }
  return at;
}

/** How many working days lie after `from`, up to and with `to`; 0 where `to` is not after it. */
export function workingDaysBetween({ isWorking }: WorkingCalendar, from: Day, to: Day): number {
  let days = 0;
  for (let at = from + 1; at <= to; at += 1) if (isWorking(at)) days += 1;
  return days;
}
