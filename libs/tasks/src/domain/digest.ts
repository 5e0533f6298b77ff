import { zonedAt } from '@chorus/kernel/time';

export const RHYTHMS = ['DAILY', 'WEEKDAYS', 'WEEKLY', 'NEVER'] as const;
/** How often a person hears what is due: each day, Monday to Friday, on Mondays, or not at all. */
export type Rhythm = (typeof RHYTHMS)[number];

/** The local hour in which a person hears of it; far from the night, wherever that is (PR-32). */
const DIGEST_HOUR = 8;
/** How many days ahead what is coming is told. */
const AHEAD_DAYS = 3;

/** What a person holds, and when it is due. */
export interface HeldTask {
  readonly id: string;
  readonly dueAt: Date;
  /** The person has been asked whether the work goes on. */
  readonly asked: boolean;
}

/** What is due for one person, by the days of their own zone (US-17). */
export interface Digest {
  readonly late: readonly HeldTask[];
  readonly today: readonly HeldTask[];
  readonly soon: readonly HeldTask[];
  readonly asked: readonly HeldTask[];
}

/** The local day there, `YYYY-MM-DD`. */
export function localDay(at: Date, zone: string): string {
  return zonedAt(at, zone).toPlainDate().toString();
}

/** True in the hour of digests there, on a day on which this person wants one. */
export function wantsDigest(rhythm: Rhythm, at: Date, zone: string): boolean {
  const local = zonedAt(at, zone);
  if (rhythm === 'NEVER' || local.hour !== DIGEST_HOUR) return false;
  if (rhythm === 'WEEKLY') return local.dayOfWeek === 1;
  return rhythm === 'DAILY' || local.dayOfWeek <= 5;
}

/** What is late, due today, and due in the next days: today is the reader's own. */
export function digestOf(tasks: readonly HeldTask[], zone: string, now: Date): Digest {
  const today = zonedAt(now, zone).toPlainDate();
  const daysTo = ({ dueAt }: HeldTask) => today.until(zonedAt(dueAt, zone).toPlainDate()).days;
  const ahead = tasks.filter(({ dueAt }) => dueAt > now);
  return {
    late: tasks.filter(({ dueAt }) => dueAt <= now),
    today: ahead.filter((task) => daysTo(task) === 0),
    soon: ahead.filter((task) => daysTo(task) > 0 && daysTo(task) <= AHEAD_DAYS),
    asked: tasks.filter(({ asked }) => asked),
  };
}

/** True where there is nothing to say. */
export function isEmpty({ late, today, soon, asked }: Digest): boolean {
  return late.length + today.length + soon.length + asked.length === 0;
}
