import { instantAt } from '@chorus/kernel/time';

/** When a task is due, by the wall clock at its place; it keeps that, whatever a change of clocks does to the instant. */
export interface TaskDue {
  /** `YYYY-MM-DDTHH:MM` there. */
  readonly dueLocal: string;
  /** It is due in the course of that day, and late when the day is over. */
  readonly dueAllDay: boolean;
}

/** The last minute of a day, which is when what is due on it becomes late. */
const END_OF_DAY = '23:59';

/** Out of a local date `YYYY-MM-DD`, or a local date and time. */
export function dueOf(text: string): TaskDue {
  const dueAllDay = text.length === 10;
  return { dueLocal: dueAllDay ? `${text}T${END_OF_DAY}` : text.slice(0, 16), dueAllDay };
}

/** The instant of a task's due time in the zone of its place. */
export function dueInstant({ dueLocal }: TaskDue, timeZone: string): Date {
  return instantAt(dueLocal, timeZone);
}
