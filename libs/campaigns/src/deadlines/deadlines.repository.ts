import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { CalendarSource } from '../domain/calendar-source';
import type { DeadlineStatus, Instrument } from '../domain/deadline';

export interface DeadlineRow {
  readonly id: string;
  readonly occurrenceId: string;
  readonly instrument: Instrument;
  readonly dueDate: string;
  readonly dueAt: Date | null;
  readonly status: DeadlineStatus;
  readonly source: CalendarSource | null;
  readonly behind: boolean;
  readonly version: number;
}

export interface NewDeadline {
  readonly occurrenceId: string;
  readonly instrument: Instrument;
  readonly dueDate: string;
  /** Local time `HH:MM` in the moment's city; null for the whole day. */
  readonly dueTime: string | null;
  readonly source: CalendarSource | null;
  /** The version that is replaced; 0 where there was none. */
  readonly version: number;
}

const DEADLINE = `d.id, d.occurrence_id as "occurrenceId", d.instrument, d.due_date::text as "dueDate",
  (d.due_date + d.due_time) at time zone m.time_zone as "dueAt", d.status, d.occurrence_start <> o.start_date as behind, d.version,
  case when d.source_title is not null then jsonb_build_object(
    'title', d.source_title, 'url', d.source_url, 'symbol', d.source_symbol, 'date', d.source_date) end as source`;

/** Deadlines of instruments, in the local time of the moment's city. */
@Injectable()
export class DeadlinesRepository {
  constructor(private readonly db: Db) {}

  /** By occurrence, the earliest first. */
  ofOccurrences(scope: CoalitionScope, occurrenceIds: readonly string[]): Promise<DeadlineRow[]> {
    return this.db.query<DeadlineRow>(
      scope,
      `select ${DEADLINE} from occurrence_deadline d
         join occurrence o on o.coalition_id = d.coalition_id and o.id = d.occurrence_id
         join moment m on m.coalition_id = o.coalition_id and m.id = o.moment_id
        where d.coalition_id = $1 and d.occurrence_id = any($2::uuid[])
        order by d.due_date, d.due_time nulls last, d.instrument`,
      [scope.coalitionId, [...occurrenceIds]],
    );
  }

  /** The first day of the occurrence, which stays until the transaction ends; undefined where there is none. */
  async holdStart(scope: CoalitionScope, occurrenceId: string): Promise<string | undefined> {
    const [row] = await this.db.execute<{ start: string }>(
      scope,
      `select start_date::text as start from occurrence where coalition_id = $1 and id = $2 for update`,
      [scope.coalitionId, occurrenceId],
    );
    return row?.start;
  }

  /** False where another version of it stands there. */
  async set(
    scope: CoalitionScope,
    id: string,
    deadline: NewDeadline,
    status: DeadlineStatus,
    occurrenceStart: string,
  ): Promise<boolean> {
    const { occurrenceId, instrument, dueDate, dueTime, source, version } = deadline;
    const written = await this.db.execute<{ id: string }>(
      scope,
      `insert into occurrence_deadline as d (coalition_id, id, occurrence_id, instrument, due_date, due_time, status, occurrence_start,
              source_title, source_url, source_symbol, source_date)
       select $1::uuid, $2::uuid, $3::uuid, $4::text, $5::date, $6::time, $7::text, $8::date, $9::text, $10::text, $11::text, $12::date
        where $13::int = 0 or exists (select from occurrence_deadline e where e.coalition_id = $1 and e.occurrence_id = $3 and e.instrument = $4)
       on conflict (coalition_id, occurrence_id, instrument) do update
         set due_date = excluded.due_date, due_time = excluded.due_time, status = excluded.status,
             occurrence_start = excluded.occurrence_start, source_title = excluded.source_title,
             source_url = excluded.source_url, source_symbol = excluded.source_symbol,
             source_date = excluded.source_date, version = d.version + 1
       where d.version = $13 returning id`,
      [
        scope.coalitionId,
        id,
        occurrenceId,
        instrument,
        dueDate,
        dueTime,
        status,
        occurrenceStart,
        source?.title ?? null,
        source?.url ?? null,
        source?.symbol ?? null,
        source?.date ?? null,
        version,
      ],
    );
    return written.length === 1;
  }

  /** What is no longer there; undefined where there was none. */
  async remove(
    scope: CoalitionScope,
    occurrenceId: string,
    instrument: Instrument,
  ): Promise<{ readonly dueDate: string } | undefined> {
    const [removed] = await this.db.execute<{ dueDate: string }>(
      scope,
      `delete from occurrence_deadline where coalition_id = $1 and occurrence_id = $2 and instrument = $3
       returning due_date::text as "dueDate"`,
      [scope.coalitionId, occurrenceId, instrument],
    );
    return removed;
  }
}
