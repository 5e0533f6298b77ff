import { Inject, Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { Mailer } from '@chorus/platform/mail/mailer';
import { confirmSignatureMail } from './confirm-signature.mail';
import { LetterMailsService } from './letter-mails.service';
import { SignatureLinksService } from './signature-links.service';

@Injectable()
@JobHandler('letters.confirm-signature')
export class ConfirmSignatureJob implements JobHandlerOf<'letters.confirm-signature'> {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly links: SignatureLinksService,
    private readonly mails: LetterMailsService,
    private readonly mailer: Mailer,
  ) {}

  async handle(
    scope: CoalitionScope,
    { signatureId, mail }: { signatureId: string; mail: number },
  ): Promise<void> {
    if (!this.mails.mayBeSent(mail)) return;
    const waiting = await this.links.toMail(scope, signatureId);
    if (waiting === null || waiting.confirmedAt !== null) return;
    const link = `${this.settings.publicUrl}/c/${waiting.token}`;
    const content = confirmSignatureMail(waiting.language, link);
    await this.mailer.send({ dedupeKey: `confirm:${signatureId}:${mail}`, to: waiting.email, content });
  }
}
