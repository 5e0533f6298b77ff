import { Inject, Injectable } from '@nestjs/common';
import { PeopleService } from '@chorus/identity';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { Mailer } from '@chorus/platform/mail/mailer';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import type { RemindPayload } from './reminder-kinds';
import { reminderMail } from './reminder.mail';
import { RemindersService } from './reminders.service';

/** Reminds one signer. */
@Injectable()
@JobHandler('letters.remind')
export class RemindJob implements JobHandlerOf<'letters.remind'> {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly reminders: RemindersService,
    private readonly people: PeopleService,
    private readonly mailer: Mailer,
  ) {}

  async handle(scope: CoalitionScope, reminder: RemindPayload): Promise<void> {
    const { letterId, personId, kind } = reminder;
    const signer = await this.people.find(PLATFORM_SCOPE, personId);
    if (signer === undefined) return;
    const { language, timeZone, email } = signer;
    const span = await this.reminders.due(scope, reminder, timeZone);
    if (span === null) return;
    const content = reminderMail(language, kind, {
      ...span,
      zone: timeZone,
      link: `${this.settings.publicUrl}/letters/${letterId}/sign`,
    });
    const dedupeKey = `remind:${letterId}:${personId}:${kind}`;
    await this.mailer.send({ dedupeKey, to: email, content, known: true, optionalIn: language });
  }
}
