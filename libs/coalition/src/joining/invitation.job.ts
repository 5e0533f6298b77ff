import { Inject, Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { Mailer } from '@chorus/platform/mail/mailer';
import { InvitationsService } from './invitations.service';
import { invitationMail } from './invitation.mail';

@Injectable()
@JobHandler('coalition.invitation')
export class InvitationJob implements JobHandlerOf<'coalition.invitation'> {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly invitations: InvitationsService,
    private readonly mailer: Mailer,
  ) {}

  async handle(scope: CoalitionScope, { invitationId }: { invitationId: string }): Promise<void> {
    const invitation = await this.invitations.reopen(scope, invitationId);
    if (invitation === null) return;
    const content = invitationMail(
      invitation.language,
      `${this.settings.publicUrl}/invitation/${invitation.token}`,
    );
    await this.mailer.send({ dedupeKey: `invitation:${invitationId}`, to: invitation.email, content });
  }
}
