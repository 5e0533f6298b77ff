import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { CalendarSource } from '../domain/calendar-source';
import type { OccurrenceStatus } from '../domain/occurrence-life';
import type { ExpectedDates } from '../domain/recurrence';

/** How a moment recurs, and the day on which it is now where it is held. */
export interface RecurringMoment {
  readonly id: string;
  readonly code: string;
  readonly rrule: string | null;
  readonly windowFrom: string | null;
  readonly windowTo: string | null;
  readonly today: string;
}

export interface DatedOccurrence extends ExpectedDates {
  readonly id: string;
  readonly status: OccurrenceStatus;
}

export interface HeldOccurrence extends DatedOccurrence {
  /** True once its first day has come where it is held, by the database's clock. */
  readonly begun: boolean;
}

export interface NewOccurrence extends ExpectedDates {
  readonly id: string;
  /** Local times `HH:MM`, both or neither. */
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly status: OccurrenceStatus;
  readonly basis: string;
  /** True where the moment's pattern gives it: of each first day such an occurrence is made once. */
  readonly proposed: boolean;
}

/** Writes of the calendar. A moment whose dates are added to is held, so that two at once make no double. */
@Injectable()
export class CalendarRepository {
  constructor(private readonly db: Db) {}

  async holdMoment(scope: CoalitionScope, id: string): Promise<RecurringMoment | undefined> {
    const [moment] = await this.db.execute<RecurringMoment>(
      scope,
      `select id, code, rrule, window_from as "windowFrom", window_to as "windowTo",
              (clock_timestamp() at time zone time_zone)::date::text as today
         from moment where coalition_id = $1 and id = $2 for update`,
      [scope.coalitionId, id],
    );
    return moment;
  }

  /** All dates of a moment, by the day for which they were first made. */
  datesOf(scope: CoalitionScope, momentId: string): Promise<DatedOccurrence[]> {
    return this.db.query<DatedOccurrence>(
      scope,
      `select id, status, start_date::text as start, end_date::text as "end" from occurrence
        where coalition_id = $1 and moment_id = $2 order by coalesce(pack_start, proposed_start, start_date), id`,
      [scope.coalitionId, momentId],
    );
  }

  /** Gives the first days of those that were new. */
  async add(
    scope: CoalitionScope,
    momentId: string,
    occurrences: readonly NewOccurrence[],
  ): Promise<string[]> {
    const added = await this.db.execute<{ start: string }>(
      scope,
      `insert into occurrence (coalition_id, id, moment_id, proposed_start, start_date, end_date, start_time, end_time, status, basis)
       select $1, r.id, $2, case when r.proposed then r.start end, r.start, r."end", r."startTime", r."endTime", r.status, r.basis
         from jsonb_to_recordset($3::jsonb)
           as r(id uuid, proposed boolean, start date, "end" date, "startTime" time, "endTime" time, status text, basis text)
       on conflict (coalition_id, moment_id, proposed_start) do nothing returning start_date::text as start`,
      [scope.coalitionId, momentId, JSON.stringify(occurrences)],
    );
    return added.map(({ start }) => start);
  }

  async hold(scope: CoalitionScope, id: string): Promise<HeldOccurrence | undefined> {
    const [occurrence] = await this.db.execute<HeldOccurrence>(
      scope,
      `select o.id, o.status, o.start_date::text as start, o.end_date::text as "end",
              o.start_date <= (clock_timestamp() at time zone m.time_zone)::date as begun
         from occurrence o join moment m on m.coalition_id = o.coalition_id and m.id = o.moment_id
        where o.coalition_id = $1 and o.id = $2 for update of o`,
      [scope.coalitionId, id],
    );
    return occurrence;
  }

  /** The organ's own word for the days as they stand. */
  async confirm(
    scope: CoalitionScope,
    id: string,
    status: OccurrenceStatus,
    { title, url, symbol, date }: CalendarSource,
  ): Promise<void> {
    await this.db.execute(
      scope,
      `update occurrence set status = $3, confirmed_start = start_date, confirmed_end = end_date,
              source_title = $4, source_url = $5, source_symbol = $6, source_date = $7, version = version + 1
        where coalition_id = $1 and id = $2`,
      [scope.coalitionId, id, status, title, url, symbol, date],
    );
  }

  async record(scope: CoalitionScope, id: string, status: OccurrenceStatus, note: string): Promise<void> {
    await this.db.execute(
      scope,
      `update occurrence set status = $3, outcome_note = nullif($4, ''), version = version + 1
        where coalition_id = $1 and id = $2`,
      [scope.coalitionId, id, status, note],
    );
  }
}
