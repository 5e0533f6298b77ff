import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { ModerationService } from './moderation.service';

@Injectable()
@JobHandler('letters.forget-networks')
export class ForgetNetworksJob implements JobHandlerOf<'letters.forget-networks'> {
  constructor(private readonly moderation: ModerationService) {}

  handle(scope: CoalitionScope, { letterId }: { letterId: string }): Promise<void> {
    return this.moderation.forgetNetworks(scope, letterId);
  }
}
