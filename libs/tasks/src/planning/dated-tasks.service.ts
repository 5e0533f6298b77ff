import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { DatedTasksRepository, type DatedTaskRow, type Redated } from './dated-tasks.repository';

/** The tasks of occurrences, for those who plan it: each call is one statement, however many tasks there are. */
@Injectable()
export class DatedTasksService {
  constructor(private readonly tasks: DatedTasksRepository) {}

  /** By due time. */
  ofOccurrences(scope: CoalitionScope, occurrenceIds: readonly string[]): Promise<DatedTaskRow[]> {
    return this.tasks.ofOccurrences(scope, occurrenceIds);
  }

  /** Those of one occurrence, held to the end of the use case's transaction. */
  async hold(scope: CoalitionScope, occurrenceId: string): Promise<DatedTaskRow[]> {
    await this.tasks.hold(scope, occurrenceId);
    return this.tasks.ofOccurrences(scope, [occurrenceId]);
  }

  redate(scope: CoalitionScope, tasks: readonly Redated[]): Promise<void> {
    return this.tasks.redate(scope, tasks);
  }

  /** From now on they prepare this occurrence. */
  attach(scope: CoalitionScope, taskIds: readonly string[], occurrenceId: string): Promise<void> {
    return this.tasks.attach(scope, taskIds, occurrenceId);
  }

  drop(scope: CoalitionScope, taskIds: readonly string[]): Promise<void> {
    return this.tasks.setState(scope, taskIds, 'DROPPED');
  }

  /** Puts tasks back to the date and state that they had. */
  putBack(scope: CoalitionScope, tasks: readonly (Redated & { readonly state: string })[]): Promise<void> {
    return this.tasks.putBack(scope, tasks);
  }
}
