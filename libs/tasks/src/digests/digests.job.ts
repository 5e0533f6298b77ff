import { Injectable } from '@nestjs/common';
import { RecurringJob, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { DigestsService } from './digests.service';

/** Every hour: whose morning is it? */
@Injectable()
@RecurringJob('tasks.digests', { everySeconds: 60 * 60 })
export class DigestsJob implements JobHandlerOf<'tasks.digests'> {
  constructor(private readonly digests: DigestsService) {}

  handle(): Promise<void> {
    return this.digests.owe(new Date());
  }
}
