import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import type { JobKinds } from '@chorus/platform/jobs/job-kinds';
import { RemindersService } from './reminders.service';

/** It is time to see who has not signed. */
@Injectable()
@JobHandler('letters.remind-all')
export class RemindAllJob implements JobHandlerOf<'letters.remind-all'> {
  constructor(private readonly reminders: RemindersService) {}

  handle(scope: CoalitionScope, { letterId, kind }: JobKinds['letters.remind-all']): Promise<void> {
    return this.reminders.plan(scope, letterId, kind);
  }
}
