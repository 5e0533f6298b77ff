import { dayOf } from '@chorus/kernel/days';

/** Days before and after an approach in which a second one to the same office is warned of (PR-26). */
export const APPROACH_WINDOW_DAYS = 30;

/** Whether two local dates YYYY-MM-DD are within so many days of each other, in either order. */
export function isNear(one: string, other: string, days: number): boolean {
  return Math.abs(dayOf(one) - dayOf(other)) <= days;
}

/** A record of who held an office, from the first day to the last, each YYYY-MM-DD; none while in office. */
export interface Term {
  readonly name: string;
  readonly title: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Who held the office on a day, as text of the office's own record and nothing else of the person (PR-24); null where the register has nobody. */
export function holderOn(terms: readonly Term[], day: string): string | null {
  const term = terms.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
  return term === undefined ? null : `${term.name}, ${term.title}`;
}
