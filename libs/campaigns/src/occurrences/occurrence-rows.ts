import type { CalendarSource } from '../domain/calendar-source';
import type { OccurrenceStatus } from '../domain/occurrence-life';

export interface OccurrenceRow {
  readonly id: string;
  readonly momentId: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly status: OccurrenceStatus;
  readonly basis: string;
  readonly prepareFrom: string;
  readonly source: CalendarSource | null;
  readonly outcomeNote: string | null;
}

/**
 * Columns of an occurrence `o` of a moment `m`. Its hours are kept as the clock of the city shows them, so that they move with its
 * days. A source speaks for the days that it says, and for no others.
 */
export const OCCURRENCE = `o.id, o.moment_id as "momentId", o.start_date::text as "startDate", o.end_date::text as "endDate",
  (o.start_date + o.start_time) at time zone m.time_zone as "startsAt", (o.end_date + o.end_time) at time zone m.time_zone as "endsAt",
  o.status, o.basis, (o.start_date - m.lead_weeks * 7)::text as "prepareFrom", o.outcome_note as "outcomeNote",
  case when o.confirmed_start = o.start_date and o.confirmed_end = o.end_date then jsonb_build_object(
    'title', o.source_title, 'url', o.source_url, 'symbol', o.source_symbol, 'date', o.source_date) end as source`;

export const OCCURRENCE_OF_MOMENT =
  'occurrence o join moment m on m.coalition_id = o.coalition_id and m.id = o.moment_id';
