import { Inject, Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { Mailer } from '@chorus/platform/mail/mailer';
import { confirmSignatureMail } from './confirm-signature.mail';
import { SigningService } from './signing.service';

@Injectable()
@JobHandler('letters.confirm-signature')
export class ConfirmSignatureJob implements JobHandlerOf<'letters.confirm-signature'> {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly signing: SigningService,
    private readonly mailer: Mailer,
  ) {}

  async handle(
    scope: CoalitionScope,
    { signatureId, mail }: { signatureId: string; mail: number },
  ): Promise<void> {
    const waiting = await this.signing.waiting(scope, signatureId);
    if (waiting === null) return;
    const content = confirmSignatureMail(waiting.language, `${this.settings.publicUrl}/c/${waiting.token}`);
    await this.mailer.send({ dedupeKey: `confirm:${signatureId}:${mail}`, to: waiting.email, content });
  }
}
