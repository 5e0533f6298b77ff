import { Injectable } from '@nestjs/common';
import { inScope } from '../db/transactional';
import { TriesRepository } from '../limits/tries.repository';
import { OutboxRepository } from '../outbox/outbox.repository';
import { PLATFORM_SCOPE } from '../scope/scopes';
import { RecurringJob, type JobHandlerOf } from './job-handler';

/** Removes what the platform's tables no longer need: work done a week ago, tries that no longer count. */
@Injectable()
@RecurringJob('platform.housekeeping', { everySeconds: 60 * 60 })
export class Housekeeping implements JobHandlerOf<'platform.housekeeping'> {
  constructor(
    private readonly outbox: OutboxRepository,
    private readonly tries: TriesRepository,
  ) {}

  handle(): Promise<void> {
    return inScope(PLATFORM_SCOPE, async () => {
      await this.outbox.removeDone(PLATFORM_SCOPE);
      await this.tries.removeExpired(PLATFORM_SCOPE);
    });
  }
}
