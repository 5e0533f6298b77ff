import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import type { JobKinds } from '@chorus/platform/jobs/job-kinds';
import { NewsService } from './news.service';

/** There is something to tell of a letter. */
@Injectable()
@JobHandler('letters.news')
export class NewsJob implements JobHandlerOf<'letters.news'> {
  constructor(private readonly news: NewsService) {}

  handle(scope: CoalitionScope, { letterId, what }: JobKinds['letters.news']): Promise<void> {
    return this.news.spread(scope, letterId, what);
  }
}
