import { Inject, Injectable } from '@nestjs/common';
import { PeopleService } from '@chorus/identity';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { Mailer } from '@chorus/platform/mail/mailer';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { LetterMailsService } from './letter-mails.service';
import { signatureRequestMail } from './signature-request.mail';
import { SignatureRequestsService } from './signature-requests.service';

/** Tells one authorised signer that a colleague asks for a signature. */
@Injectable()
@JobHandler('letters.signature-request')
export class SignatureRequestJob implements JobHandlerOf<'letters.signature-request'> {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly requests: SignatureRequestsService,
    private readonly people: PeopleService,
    private readonly mails: LetterMailsService,
    private readonly mailer: Mailer,
  ) {}

  async handle(
    scope: CoalitionScope,
    { requestId, personId, mail }: { requestId: string; personId: string; mail: number },
  ): Promise<void> {
    if (!this.mails.mayBeSent(mail)) return;
    const request = await this.requests.stillPending(scope, requestId);
    const signer = await this.people.find(PLATFORM_SCOPE, personId);
    if (request === null || signer === undefined) return;
    const content = signatureRequestMail(
      signer.language,
      `${this.settings.publicUrl}/letters/${request.letterId}/sign`,
    );
    await this.mailer.send({
      dedupeKey: `request:${requestId}:${personId}`,
      to: signer.email,
      content,
      known: true,
    });
  }
}
