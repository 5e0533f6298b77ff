import { Injectable } from '@nestjs/common';
import { RecurringJob, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { SignInService } from './sign-in.service';

@Injectable()
@RecurringJob('identity.housekeeping', { everySeconds: 60 * 60 })
export class IdentityHousekeepingJob implements JobHandlerOf<'identity.housekeeping'> {
  constructor(private readonly signIn: SignInService) {}

  handle(): Promise<void> {
    return this.signIn.forgetOld(PLATFORM_SCOPE);
  }
}
