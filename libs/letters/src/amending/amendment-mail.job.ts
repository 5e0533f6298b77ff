import { Inject, Injectable } from '@nestjs/common';
import { PeopleService } from '@chorus/identity';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import type { JobKinds } from '@chorus/platform/jobs/job-kinds';
import { Mailer } from '@chorus/platform/mail/mailer';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { LetterMailsService } from '../signing/letter-mails.service';
import { SignatureLinksService } from '../signing/signature-links.service';
import { AmendingService } from './amending.service';
import { amendmentMail } from './amendment.mail';

/** Tells one signer that the words have changed, or asks for the signature again. */
@Injectable()
@JobHandler('letters.amendment-mail')
export class AmendmentMailJob implements JobHandlerOf<'letters.amendment-mail'> {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly amending: AmendingService,
    private readonly links: SignatureLinksService,
    private readonly people: PeopleService,
    private readonly mails: LetterMailsService,
    private readonly mailer: Mailer,
  ) {}

  async handle(
    scope: CoalitionScope,
    { signatureId, versionId, mail }: JobKinds['letters.amendment-mail'],
  ): Promise<void> {
    if (!this.mails.mayBeSent(mail)) return;
    const signer = await this.amending.signer(scope, versionId, signatureId);
    if (signer === null) return;
    const person =
      signer.personId === null ? undefined : await this.people.find(PLATFORM_SCOPE, signer.personId);
    const to = person?.email ?? signer.email;
    if (to === null) return;
    const path = person === undefined ? `/r/${this.links.token(signatureId)}` : `/letters/${signer.letterId}`;
    const content = amendmentMail(
      person?.language ?? signer.language,
      signer.kind,
      `${this.settings.publicUrl}${path}`,
    );
    const known = person !== undefined;
    await this.mailer.send({ dedupeKey: `amended:${versionId}:${signatureId}`, to, content, known });
  }
}
