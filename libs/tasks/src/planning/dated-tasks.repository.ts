import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { FINISHED, type TaskState } from '../domain/task-life';
import type { TaskDue } from '../task-due';

/** A task of an occurrence with what its dates hang on. */
export interface DatedTaskRow extends TaskDue {
  readonly id: string;
  readonly title: string;
  readonly state: TaskState;
  /** Neither handed in, nor done, nor dropped. */
  readonly open: boolean;
  readonly placeId: string;
  /** Those who have claimed it, and whose membership stands. */
  readonly personIds: readonly string[];
  readonly organisationIds: readonly string[];
}

export interface Redated extends TaskDue {
  readonly id: string;
  readonly dueAt: Date;
}

@Injectable()
export class DatedTasksRepository {
  constructor(private readonly db: Db) {}

  ofOccurrences(scope: CoalitionScope, occurrenceIds: readonly string[]): Promise<DatedTaskRow[]> {
    return this.db.query<DatedTaskRow>(
      scope,
      `select t.id, t.title, t.state, not t.state = any($3::text[]) as open, t.place_id as "placeId",
              to_char(t.due_local, 'YYYY-MM-DD"T"HH24:MI') as "dueLocal", t.due_all_day as "dueAllDay",
              coalesce(array_agg(c.person_id order by c.seat) filter (where m.id is not null), '{}') as "personIds",
              coalesce(array_agg(c.organisation_id order by c.seat) filter (where c.id is not null), '{}') as "organisationIds"
         from task t
         left join claim c on c.coalition_id = t.coalition_id and c.task_id = t.id and c.handed_back_at is null
         left join membership m on m.coalition_id = c.coalition_id and m.person_id = c.person_id and m.ended_at is null
        where t.coalition_id = $1 and t.occurrence_id = any($2::uuid[])
        group by t.coalition_id, t.id order by t.due_at, t.id`,
      [scope.coalitionId, [...occurrenceIds], [...FINISHED]],
    );
  }

  /** Holds the tasks of an occurrence to the end of the transaction, in their order. */
  async hold(scope: CoalitionScope, occurrenceId: string): Promise<void> {
    await this.db.execute(
      scope,
      `select from task where coalition_id = $1 and occurrence_id = $2 order by id for update`,
      [scope.coalitionId, occurrenceId],
    );
  }

  async redate(scope: CoalitionScope, tasks: readonly Redated[]): Promise<void> {
    await this.db.execute(
      scope,
      `update task t set due_at = r."dueAt", due_local = r."dueLocal", due_all_day = r."dueAllDay", version = t.version + 1
         from jsonb_to_recordset($2::jsonb) as r(id uuid, "dueAt" timestamptz, "dueLocal" timestamp, "dueAllDay" boolean)
        where t.coalition_id = $1 and t.id = r.id`,
      [scope.coalitionId, JSON.stringify(tasks)],
    );
  }

  async attach(scope: CoalitionScope, taskIds: readonly string[], occurrenceId: string): Promise<void> {
    await this.db.execute(
      scope,
      `update task set occurrence_id = $3 where coalition_id = $1 and id = any($2::uuid[])`,
      [scope.coalitionId, [...taskIds], occurrenceId],
    );
  }

  async setState(scope: CoalitionScope, taskIds: readonly string[], state: TaskState): Promise<void> {
    await this.db.execute(
      scope,
      `update task set state = $3 where coalition_id = $1 and id = any($2::uuid[])`,
      [scope.coalitionId, [...taskIds], state],
    );
  }

  /** Puts tasks back to the date and state that they had. */
  async putBack(
    scope: CoalitionScope,
    tasks: readonly (Redated & { readonly state: string })[],
  ): Promise<void> {
    await this.db.execute(
      scope,
      `update task t set state = case when t.state = 'DROPPED' then r.state else t.state end, due_local = r."dueLocal",
              due_all_day = r."dueAllDay", due_at = r."dueAt", version = t.version + 1
         from jsonb_to_recordset($2::jsonb) as r(id uuid, state text, "dueAt" timestamptz, "dueLocal" timestamp, "dueAllDay" boolean)
        where t.coalition_id = $1 and t.id = r.id`,
      [scope.coalitionId, JSON.stringify(tasks)],
    );
  }
}
