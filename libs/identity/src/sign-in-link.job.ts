import { Inject, Injectable } from '@nestjs/common';
import type { Scope } from '@chorus/kernel/scope';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { Mailer } from '@chorus/platform/mail/mailer';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { signInLinkMail } from './sign-in-link.mail';
import { SignInService } from './sign-in.service';

@Injectable()
@JobHandler('identity.sign-in-link')
export class SignInLinkJob implements JobHandlerOf<'identity.sign-in-link'> {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly signIn: SignInService,
    private readonly mailer: Mailer,
  ) {}

  /** A link that has been used or has expired meanwhile is not mailed. */
  async handle(_scope: Scope, { tokenId }: { tokenId: string }): Promise<void> {
    const link = await this.signIn.reopenLink(PLATFORM_SCOPE, tokenId);
    if (link === null) return;
    const content = signInLinkMail(link.language, `${this.settings.publicUrl}/sign-in/${link.token}`);
    await this.mailer.send({ dedupeKey: `sign-in:${tokenId}`, to: link.email, content, known: true });
  }
}
