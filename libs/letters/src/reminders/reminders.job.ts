import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { RemindersService } from './reminders.service';

/** A letter has been opened. */
@Injectable()
@JobHandler('letters.reminders')
export class RemindersJob implements JobHandlerOf<'letters.reminders'> {
  constructor(private readonly reminders: RemindersService) {}

  handle(scope: CoalitionScope, { letterId }: { letterId: string }): Promise<void> {
    return this.reminders.begin(scope, letterId);
  }
}
