import { Inject, Injectable } from '@nestjs/common';
import { PeopleService } from '@chorus/identity';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { Mailer } from '@chorus/platform/mail/mailer';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { LetterMailsService } from '../signing/letter-mails.service';
import type { NewsPayload } from './news-kinds';
import { newsMail } from './news.mail';
import { NewsService } from './news.service';

/** Tells one signer what became of the letter. */
@Injectable()
@JobHandler('letters.news-mail')
export class NewsMailJob implements JobHandlerOf<'letters.news-mail'> {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly news: NewsService,
    private readonly people: PeopleService,
    private readonly mails: LetterMailsService,
    private readonly mailer: Mailer,
  ) {}

  async handle(scope: CoalitionScope, { signatureId, what, mail }: NewsPayload): Promise<void> {
    if (!this.mails.mayBeSent(mail)) return;
    const reader = await this.news.reader(scope, signatureId);
    if (reader === null) return;
    const person =
      reader.personId === null ? undefined : await this.people.find(PLATFORM_SCOPE, reader.personId);
    const to = person?.email ?? reader.email;
    if (to === null) return;
    const language = person?.language ?? reader.language;
    const content = newsMail(language, what, `${this.settings.publicUrl}/l/${reader.slug}/${language}`);
    const known = person !== undefined;
    await this.mailer.send({
      dedupeKey: `news:${what}:${signatureId}`,
      to,
      content,
      known,
      optionalIn: language,
    });
  }
}
