import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

/** One line of a task's list, to be ticked off. */
export interface CheckRow {
  readonly id: string;
  readonly taskId: string;
  readonly text: string;
  readonly doneAt: Date | null;
}

const CHECK = 'id, task_id as "taskId", text, done_at as "doneAt"';

@Injectable()
export class ChecksRepository {
  constructor(private readonly db: Db) {}

  of(scope: CoalitionScope, taskIds: readonly string[]): Promise<CheckRow[]> {
    return this.db.query<CheckRow>(
      scope,
      `select ${CHECK} from task_check where coalition_id = $1 and task_id = any($2::uuid[]) order by task_id, id`,
      [scope.coalitionId, [...taskIds]],
    );
  }

  async byId(scope: CoalitionScope, id: string): Promise<CheckRow | undefined> {
    const [row] = await this.db.query<CheckRow>(
      scope,
      `select ${CHECK} from task_check where coalition_id = $1 and id = $2`,
      [scope.coalitionId, id],
    );
    return row;
  }

  async insert(scope: CoalitionScope, id: string, taskId: string, text: string): Promise<void> {
    await this.db.execute(
      scope,
      `insert into task_check (coalition_id, id, task_id, text) values ($1, $2, $3, $4)`,
      [scope.coalitionId, id, taskId, text],
    );
  }

  async tick(scope: CoalitionScope, id: string, personId: string | null): Promise<void> {
    await this.db.execute(
      scope,
      `update task_check set done_by = $3::uuid, done_at = case when $3::uuid is null then null else clock_timestamp() end
        where coalition_id = $1 and id = $2 and (done_at is null) <> ($3::uuid is null)`,
      [scope.coalitionId, id, personId],
    );
  }

  async remove(scope: CoalitionScope, id: string): Promise<void> {
    await this.db.execute(scope, `delete from task_check where coalition_id = $1 and id = $2`, [
      scope.coalitionId,
      id,
    ]);
  }
}
