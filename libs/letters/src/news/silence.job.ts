import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { NewsService } from './news.service';

/** Some working days have gone since a letter was delivered. */
@Injectable()
@JobHandler('letters.silence')
export class SilenceJob implements JobHandlerOf<'letters.silence'> {
  constructor(private readonly news: NewsService) {}

  handle(scope: CoalitionScope, { letterId }: { letterId: string }): Promise<void> {
    return this.news.remindOfSilence(scope, letterId);
  }
}
