import { Inject, Injectable } from '@nestjs/common';
import { PeopleService } from '@chorus/identity';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import type { JobKinds } from '@chorus/platform/jobs/job-kinds';
import { Mailer } from '@chorus/platform/mail/mailer';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { silenceMail } from './news.mail';
import { NewsService } from './news.service';

/** Reminds one coordinator that a letter is without an answer. */
@Injectable()
@JobHandler('letters.silence-mail')
export class SilenceMailJob implements JobHandlerOf<'letters.silence-mail'> {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly news: NewsService,
    private readonly people: PeopleService,
    private readonly mailer: Mailer,
  ) {}

  async handle(
    scope: CoalitionScope,
    { letterId, personId }: JobKinds['letters.silence-mail'],
  ): Promise<void> {
    const coordinator = await this.people.find(PLATFORM_SCOPE, personId);
    if (coordinator === undefined || !(await this.news.isSilent(scope, letterId))) return;
    const { language, email: to } = coordinator;
    const content = silenceMail(language, `${this.settings.publicUrl}/letters/${letterId}/delivery`);
    const dedupeKey = `silence:${letterId}:${personId}`;
    await this.mailer.send({ dedupeKey, to, content, known: true, optionalIn: language });
  }
}
