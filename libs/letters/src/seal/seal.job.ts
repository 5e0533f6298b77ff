import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { SealingService } from './sealing.service';

@Injectable()
@JobHandler('letters.seal')
export class SealJob implements JobHandlerOf<'letters.seal'> {
  constructor(private readonly sealing: SealingService) {}

  handle(scope: CoalitionScope, { letterId }: { letterId: string }): Promise<void> {
    return this.sealing.seal(scope, letterId);
  }
}
