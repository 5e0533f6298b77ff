import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { History } from '@chorus/platform/history/history';
import { dueInstant } from '../task-due';
import { RecurringTasksRepository } from './recurring-tasks.repository';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    TASK_RECURRED: { readonly from: string };
  }
}

/** Work that comes again: the next task is made when the one before it is finished, so many days after it was due. */
@Injectable()
export class RecurringTasksService {
  constructor(
    private readonly tasks: RecurringTasksRepository,
    private readonly history: History,
  ) {}

  /** Within the use case's transaction, which holds the task; a task is followed once, however often it is finished. */
  async follow(scope: CoalitionScope, taskId: string): Promise<void> {
    const task = await this.tasks.recurring(scope, taskId);
    if (task === undefined) return;
    const dueLocal = Temporal.PlainDateTime.from(task.dueLocal)
      .add({ days: task.everyDays })
      .toString({ smallestUnit: 'minute' });
    const dueAt = dueInstant({ dueLocal, dueAllDay: task.dueAllDay }, task.timeZone);
    const id = newId();
    if (!(await this.tasks.repeat(scope, taskId, id, dueLocal, dueAt))) return;
    await this.history.record(scope, null, 'TASK_RECURRED', id, { from: taskId });
  }
}
