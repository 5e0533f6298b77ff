import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

@Injectable()
export class HelpersRepository {
  constructor(private readonly db: Db) {}

  /** Organisations that help with each of these tasks, the first to offer first. */
  of(
    scope: CoalitionScope,
    taskIds: readonly string[],
  ): Promise<{ taskId: string; organisationId: string }[]> {
    return this.db.query(
      scope,
      `select task_id as "taskId", organisation_id as "organisationId" from task_helper
        where coalition_id = $1 and task_id = any($2::uuid[]) order by offered_at, organisation_id`,
      [scope.coalitionId, [...taskIds]],
    );
  }

  /** False where the organisation helps already. */
  async insert(
    scope: CoalitionScope,
    taskId: string,
    organisationId: string,
    personId: string,
  ): Promise<boolean> {
    const made = await this.db.execute<{ id: string }>(
      scope,
      `insert into task_helper (coalition_id, task_id, organisation_id, person_id) values ($1, $2, $3, $4)
       on conflict do nothing returning task_id as id`,
      [scope.coalitionId, taskId, organisationId, personId],
    );
    return made.length === 1;
  }

  async remove(scope: CoalitionScope, taskId: string, organisationId: string): Promise<boolean> {
    const gone = await this.db.execute<{ id: string }>(
      scope,
      `delete from task_helper where coalition_id = $1 and task_id = $2 and organisation_id = $3 returning task_id as id`,
      [scope.coalitionId, taskId, organisationId],
    );
    return gone.length === 1;
  }
}
