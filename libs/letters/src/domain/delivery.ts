import { Temporal } from 'temporal-polyfill';
import { zonedAt } from '@chorus/kernel/time';

export const CHANNELS = ['MAIL', 'POST', 'HAND', 'PORTAL', 'OTHER'] as const;
/** How a letter reached its recipient. */
export type Channel = (typeof CHANNELS)[number];

export const ANSWER_KINDS = ['HOLDING', 'SUBSTANTIVE', 'MEETING_OFFERED'] as const;
/** PR-18. */
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export const RATINGS = ['FULLY', 'PARTLY', 'NOT', 'NONE'] as const;
/** How far the coordinator finds the asks answered; NONE where that is not judged. */
export type Rating = (typeof RATINGS)[number];

/** A holding answer ends no silence: the recipient has said nothing about the asks as yet. */
export function endsSilence(kind: AnswerKind): boolean {
  return kind !== 'HOLDING';
}

/** The clock of silence: whole days from delivery to the answer, or to today where there is none. */
export interface Silence {
  readonly days: number;
  /** Local date of the first delivery, where it was made. */
  readonly since: string;
  /** Date of the answer that ended it; null while it lasts. */
  readonly until: string | null;
}

export interface FirstDelivery {
  readonly at: Date;
  readonly zone: string;
}

/**
 * Counted in local dates of the place of delivery. An answer that is dated before the delivery ends a silence of no day.
 */
export function silenceOf(
  { at, zone }: FirstDelivery,
  answers: readonly { readonly kind: AnswerKind; readonly answeredOn: string }[],
  now: Date,
): Silence {
  const since = localDate(at, zone);
  const [until] = answers
    .filter(({ kind }) => endsSilence(kind))
    .map(({ answeredOn }) => answeredOn)
    .sort();
  const end = until === undefined ? localDate(now, zone) : Temporal.PlainDate.from(until);
  const days = Math.max(0, since.until(end, { largestUnit: 'days' }).days);
  return { days, since: since.toString(), until: until ?? null };
}

function localDate(at: Date, zone: string): Temporal.PlainDate {
  return zonedAt(at, zone).toPlainDate();
}
