import { Inject, Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { Mailer } from '@chorus/platform/mail/mailer';
import { LetterMailsService } from './letter-mails.service';
import { SignatureLinksService } from './signature-links.service';
import { signatureReceiptMail } from './signature-receipt.mail';

/** To the owner of an address that has signed already, who alone is told so; and to whoever asks for the receipt again. */
@Injectable()
@JobHandler('letters.signature-receipt')
export class SignatureReceiptJob implements JobHandlerOf<'letters.signature-receipt'> {
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
    const signed = await this.links.toMail(scope, signatureId);
    if (signed === null || signed.confirmedAt === null) return;
    const link = `${this.settings.publicUrl}/r/${signed.token}`;
    const content = signatureReceiptMail(signed.language, link);
    await this.mailer.send({ dedupeKey: `receipt:${signatureId}:${mail}`, to: signed.email, content });
  }
}
