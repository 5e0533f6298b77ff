import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { TaskDue } from '../task-due';

export interface RecurringTask extends TaskDue {
  readonly everyDays: number;
  readonly timeZone: string;
}

/** Every column that a task hands on to the one that follows it. */
const HANDED_ON = `title, description, language, search, place_id, capacity, capacity_key, occurrence_id, created_by, seats,
  due_all_day, minutes, needed_languages, every_days`;

@Injectable()
export class RecurringTasksRepository {
  constructor(private readonly db: Db) {}

  /** None where the task does not come again. */
  async recurring(scope: CoalitionScope, id: string): Promise<RecurringTask | undefined> {
    const [row] = await this.db.query<RecurringTask>(
      scope,
      `select to_char(t.due_local, 'YYYY-MM-DD"T"HH24:MI') as "dueLocal", t.due_all_day as "dueAllDay",
              t.every_days as "everyDays", p.time_zone as "timeZone"
         from task t join place p on p.coalition_id = t.coalition_id and p.id = t.place_id
        where t.coalition_id = $1 and t.id = $2 and t.every_days is not null`,
      [scope.coalitionId, id],
    );
    return row;
  }

  /** Makes the task that follows, with the same list to tick off; false where there is one. */
  async repeat(
    scope: CoalitionScope,
    from: string,
    id: string,
    dueLocal: string,
    dueAt: Date,
  ): Promise<boolean> {
    const made = await this.db.execute<{ id: string }>(
      scope,
      `insert into task (coalition_id, id, recurs_from, due_local, due_at, ${HANDED_ON})
       select coalition_id, $3::uuid, id, $4::timestamp, $5::timestamptz, ${HANDED_ON} from task where coalition_id = $1 and id = $2
       on conflict do nothing returning id`,
      [scope.coalitionId, from, id, dueLocal, dueAt],
    );
    if (made.length === 0) return false;
    await this.db.execute(
      scope,
      `insert into task_check (coalition_id, id, task_id, text)
       select coalition_id, gen_random_uuid(), $3::uuid, text from task_check where coalition_id = $1 and task_id = $2`,
      [scope.coalitionId, from, id],
    );
    return true;
  }
}
