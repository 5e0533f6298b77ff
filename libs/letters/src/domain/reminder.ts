import { Temporal } from 'temporal-polyfill';
import { addWorkingDays, dateOfDay, dayOf, weekdaysBut } from '@chorus/kernel/days';
import { isNight, notByNight } from '@chorus/kernel/night';
import { instantAt, zonedAt } from '@chorus/kernel/time';

export const REMINDERS = ['OPENED', 'HALF', 'DAY'] as const;
/** When signers are reminded of an open letter: as it opens, at half time, and a day before it closes. */
export type Reminder = (typeof REMINDERS)[number];

export interface Span {
  readonly openedAt: Date;
  readonly closesAt: Date;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The last moment of an evening to write to somebody at. */
const EVENING = Temporal.PlainTime.from('20:30');

/** When a reminder is due by the letter's own span, wherever its reader is; null where the span is too short for it. */
export function dueAt(kind: Reminder, { openedAt, closesAt }: Span): Date | null {
  const span = closesAt.getTime() - openedAt.getTime();
  if (kind === 'OPENED') return openedAt;
  if (kind === 'HALF') return span < 3 * DAY_MS ? null : new Date(openedAt.getTime() + span / 2);
  return span < 2 * DAY_MS ? null : new Date(closesAt.getTime() - DAY_MS);
}

/**
 * When a reader is reminded: never in the night where the reader is. What would fall into a night waits for the morning,
 * but for the last reminder, which comes the evening before. Null where it is too late for it.
 */
export function reminderInstant(kind: Reminder, span: Span, zone: string): Date | null {
  const due = dueAt(kind, span);
  if (due === null) return null;
  const at = kind === 'DAY' && isNight(due, zone) ? eveningBefore(due, zone) : notByNight(due, zone);
  return at < span.closesAt ? at : null;
}

/** So many working days, Monday to Friday, after an instant, at nine in the morning there. */
export function workingDaysAfter(at: Date, zone: string, days: number): Date {
  const day = dayOf(zonedAt(at, zone).toPlainDate().toString());
  return instantAt(`${dateOfDay(addWorkingDays(weekdaysBut(new Set()), day, days))}T09:00`, zone);
}

function eveningBefore(at: Date, zone: string): Date {
  const local = zonedAt(at, zone);
  const evening = local.withPlainTime(EVENING);
  return dateOf(
    Temporal.ZonedDateTime.compare(evening, local) <= 0 ? evening : evening.subtract({ days: 1 }),
  );
}

function dateOf(at: Temporal.ZonedDateTime): Date {
  return new Date(at.epochMilliseconds);
}
