import { silenceOf, type AnswerKind, type Rating } from '../domain/delivery';

/** SQL: what the public may know of how the letter `l` was delivered and answered; no reference and no text of an answer. */
export const DELIVERIES = `coalesce((
  select json_agg(json_build_object('at', d.delivered_at, 'zone', d.zone, 'recipients', d.recipients) order by d.delivered_at, d.id)
    from letter_delivery d where d.coalition_id = l.coalition_id and d.letter_id = l.id), '[]')`;

export const ANSWERS = `coalesce((
  select json_agg(json_build_object('kind', a.kind, 'answeredOn', a.answered_on, 'document', a.document, 'rating', a.rating)
                  order by a.answered_on, a.id)
    from letter_answer a where a.coalition_id = l.coalition_id and a.letter_id = l.id), '[]')`;

export interface PublicDelivery {
  /** ISO 8601. */
  readonly at: string;
  readonly zone: string;
  readonly recipients: readonly { readonly office: string }[];
}

export interface PublicAnswer {
  readonly kind: AnswerKind;
  /** A local date. */
  readonly answeredOn: string;
  /** A UN document symbol or another reference. */
  readonly document: string | null;
  readonly rating: Rating;
}

/** Whole days for which an office has been silent, to be counted on; null where it was asked nothing, or has answered. */
export function silentDays(
  [first]: readonly PublicDelivery[],
  answers: readonly PublicAnswer[],
  now: Date,
): number | null {
  if (first === undefined) return null;
  const { days, until } = silenceOf({ at: new Date(first.at), zone: first.zone }, answers, now);
  return until === null ? days : null;
}

/** The offices that a delivery reached; never their holders. */
export function officesOf({ recipients }: PublicDelivery): string {
  return recipients.map(({ office }) => office).join('; ');
}
