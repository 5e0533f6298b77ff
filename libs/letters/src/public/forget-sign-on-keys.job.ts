import { Injectable } from '@nestjs/common';
import { RecurringJob, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { SignOnsService } from './sign-ons.service';

@Injectable()
@RecurringJob('letters.forget-sign-on-keys', { everySeconds: 60 * 60 })
export class ForgetSignOnKeysJob implements JobHandlerOf<'letters.forget-sign-on-keys'> {
  constructor(private readonly signOns: SignOnsService) {}

  handle(): Promise<void> {
    return this.signOns.forgetOld();
  }
}
