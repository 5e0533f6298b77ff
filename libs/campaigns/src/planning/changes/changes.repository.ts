import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { TaskStand } from '../domain/stand';

export interface OccurrenceDates {
  readonly startDate: string;
  readonly endDate: string;
  readonly status: string;
  readonly basis: string;
}

export interface NewShift {
  readonly taskId: string;
  readonly was: TaskStand;
  readonly becomes: TaskStand;
}

export interface ChangeRow {
  readonly id: string;
  readonly occurrenceId: string;
  readonly kind: 'MOVED' | 'SPLIT' | 'CANCELLED';
  readonly was: OccurrenceDates;
  readonly becomes: OccurrenceDates;
  /** The second part, or what is prepared instead. */
  readonly otherId: string | null;
  readonly at: Date;
  readonly undoneAt: Date | null;
  /** False once another change of the occurrence has come after it. */
  readonly last: boolean;
}

const CHANGE = `c.id, c.occurrence_id as "occurrenceId", c.kind, c.was, c.becomes, c.other_id as "otherId", c.at, c.undone_at as "undoneAt",
  not exists (select from occurrence_change d where d.coalition_id = c.coalition_id and d.occurrence_id = c.occurrence_id
                 and d.id > c.id and d.undone_at is null) as last`;

@Injectable()
export class ChangesRepository {
  constructor(private readonly db: Db) {}

  async setDates(scope: CoalitionScope, occurrenceId: string, dates: OccurrenceDates): Promise<void> {
    await this.db.execute(
      scope,
      `update occurrence set start_date = $3, end_date = $4, status = $5, basis = $6, version = version + 1
        where coalition_id = $1 and id = $2`,
      [scope.coalitionId, occurrenceId, dates.startDate, dates.endDate, dates.status, dates.basis],
    );
  }

  async insertOccurrence(
    scope: CoalitionScope,
    id: string,
    momentId: string,
    dates: OccurrenceDates,
  ): Promise<void> {
    await this.db.execute(
      scope,
      `insert into occurrence (coalition_id, id, moment_id, start_date, end_date, status, basis) values ($1, $2, $3, $4, $5, $6, $7)`,
      [scope.coalitionId, id, momentId, dates.startDate, dates.endDate, dates.status, dates.basis],
    );
  }

  /** The change, and what it made of each task, in one statement. */
  async insert(
    scope: CoalitionScope,
    personId: string,
    change: Omit<ChangeRow, 'at' | 'undoneAt' | 'last'>,
    shifts: readonly NewShift[],
  ): Promise<void> {
    await this.db.execute(
      scope,
      `with made as (
         insert into occurrence_change (coalition_id, id, occurrence_id, kind, was, becomes, other_id, person_id)
         values ($1::uuid, $2::uuid, $3::uuid, $4::text, $5::jsonb, $6::jsonb, $7::uuid, $8::uuid) returning id)
       insert into task_shift (coalition_id, change_id, task_id, was, becomes)
       select $1::uuid, made.id, r."taskId", r.was, r.becomes
         from made, jsonb_to_recordset($9::jsonb) as r("taskId" uuid, was jsonb, becomes jsonb)`,
      [
        scope.coalitionId,
        change.id,
        change.occurrenceId,
        change.kind,
        JSON.stringify(change.was),
        JSON.stringify(change.becomes),
        change.otherId,
        personId,
        JSON.stringify(shifts),
      ],
    );
  }

  async byId(scope: CoalitionScope, id: string): Promise<ChangeRow | undefined> {
    const [row] = await this.db.query<ChangeRow>(
      scope,
      `select ${CHANGE} from occurrence_change c where c.coalition_id = $1 and c.id = $2`,
      [scope.coalitionId, id],
    );
    return row;
  }

  /** The last three changes of each, the latest first. */
  latest(scope: CoalitionScope, occurrenceIds: readonly string[]): Promise<ChangeRow[]> {
    return this.db.query<ChangeRow>(
      scope,
      `select c.* from unnest($2::uuid[]) as o(id) cross join lateral (
         select ${CHANGE} from occurrence_change c where c.coalition_id = $1 and c.occurrence_id = o.id order by c.id desc limit 3) c`,
      [scope.coalitionId, [...occurrenceIds]],
    );
  }

  shifts(scope: CoalitionScope, changeId: string): Promise<NewShift[]> {
    return this.db.query<NewShift>(
      scope,
      `select task_id as "taskId", was, becomes from task_shift where coalition_id = $1 and change_id = $2`,
      [scope.coalitionId, changeId],
    );
  }

  async undone(scope: CoalitionScope, id: string): Promise<void> {
    await this.db.execute(
      scope,
      `update occurrence_change set undone_at = clock_timestamp() where coalition_id = $1 and id = $2`,
      [scope.coalitionId, id],
    );
  }

  /** How many tasks that a person holds a change has moved or dropped, and when the next of them is due. */
  async tellable(
    scope: CoalitionScope,
    changeId: string,
    personId: string,
  ): Promise<{ tasks: number; nextDue: Date | null; zone: string | null } | undefined> {
    const [row] = await this.db.query<{ tasks: number; nextDue: Date | null; zone: string | null }>(
      scope,
      `select count(*)::int as tasks, min(t.due_at) filter (where t.state <> 'DROPPED') as "nextDue",
              (array_agg(p.time_zone order by t.due_at) filter (where t.state <> 'DROPPED'))[1] as zone
         from task_shift s
         join task t on t.coalition_id = s.coalition_id and t.id = s.task_id
         join place p on p.coalition_id = t.coalition_id and p.id = t.place_id
        where s.coalition_id = $1 and s.change_id = $2 and exists (
          select from claim c join membership m on m.coalition_id = c.coalition_id and m.person_id = c.person_id and m.ended_at is null
           where c.coalition_id = t.coalition_id and c.task_id = t.id and c.person_id = $3 and c.handed_back_at is null)`,
      [scope.coalitionId, changeId, personId],
    );
    return row;
  }
}
