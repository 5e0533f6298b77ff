import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { AmendingService } from './amending.service';

/** A letter's words have changed while it was open. */
@Injectable()
@JobHandler('letters.amended')
export class AmendedJob implements JobHandlerOf<'letters.amended'> {
  constructor(private readonly amending: AmendingService) {}

  handle(scope: CoalitionScope, { versionId }: { versionId: string }): Promise<void> {
    return this.amending.tell(scope, versionId);
  }
}
