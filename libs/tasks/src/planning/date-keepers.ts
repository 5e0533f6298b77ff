import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { TaskDue } from '../task-due';

/** Port of whoever plans tasks: hears, within the same transaction, that a person has put one on another date. */
export type DateKeeper = (scope: CoalitionScope, taskId: string, due: TaskDue) => Promise<void>;

@Injectable()
export class DateKeepers {
  private readonly keepers: DateKeeper[] = [];

  register(keeper: DateKeeper): void {
    this.keepers.push(keeper);
  }

  async tell(scope: CoalitionScope, taskId: string, due: TaskDue): Promise<void> {
    for (const keeper of this.keepers) await keeper(scope, taskId, due);
  }
}
