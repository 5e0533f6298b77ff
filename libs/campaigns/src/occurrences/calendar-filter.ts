import type { SqlValue } from '@chorus/platform/db/db';
import type { OccurrenceStatus } from '../domain/occurrence-life';

/** By whom and what a calendar is narrowed. */
export interface CalendarFilter {
  /** Code of a target that holds the moment, or that it suits. */
  readonly target: string | null;
  /** Code of an ask that it suits. */
  readonly ask: string | null;
  readonly status: OccurrenceStatus | null;
  /** Last local day of the deadlines that are looked for, YYYY-MM-DD; today's is the first. */
  readonly deadlineUntil: string | null;
}

/** SQL that keeps a moment `m` whose target and ask these are, as parameters `$n` and `$n+1`. */
export function suits(n: number): string {
  return `($${n}::text is null or exists (
      select from target t where t.coalition_id = m.coalition_id and t.code = $${n} and (t.id = m.organ_id or exists (
        select from moment_target l where l.coalition_id = m.coalition_id and l.moment_id = m.id and l.target_id = t.id))))
    and ($${n + 1}::text is null or exists (
      select from moment_ask l join ask a on a.coalition_id = l.coalition_id and a.id = l.ask_id
       where l.coalition_id = m.coalition_id and l.moment_id = m.id and a.code = $${n + 1}))`;
}

/** SQL that keeps an occurrence `o` of a moment `m` with this status and such a deadline, as `$n` and `$n+1`. */
export function stands(n: number): string {
  return `($${n}::text is null or o.status = $${n})
    and ($${n + 1}::date is null or exists (
      select from occurrence_deadline d where d.coalition_id = o.coalition_id and d.occurrence_id = o.id and d.due_date <= $${n + 1}
         and d.due_date >= (clock_timestamp() at time zone m.time_zone)::date))`;
}

/** Values for both, in this order: those of `suits`, then those of `stands`. */
export function filterValues({ target, ask, status, deadlineUntil }: CalendarFilter): SqlValue[] {
  return [target, ask, status, deadlineUntil];
}
