import { Inject, Injectable } from '@nestjs/common';
import { PeopleService } from '@chorus/identity';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { Mailer } from '@chorus/platform/mail/mailer';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import type { DigestPayload } from './digest-kinds';
import { digestMail } from './digest.mail';
import { DigestsService } from './digests.service';

/** Tells one person what is due. */
@Injectable()
@JobHandler('tasks.digest')
export class DigestJob implements JobHandlerOf<'tasks.digest'> {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly digests: DigestsService,
    private readonly people: PeopleService,
    private readonly mailer: Mailer,
  ) {}

  async handle(scope: CoalitionScope, { personId, day }: DigestPayload): Promise<void> {
    const person = await this.people.find(PLATFORM_SCOPE, personId);
    if (person === undefined) return;
    const { email, language, timeZone } = person;
    const digest = await this.digests.due(scope, personId, timeZone, new Date());
    if (digest === null) return;
    const counts = {
      late: digest.late.length,
      today: digest.today.length,
      soon: digest.soon.length,
      asked: digest.asked.length,
    };
    const next = digest.today[0] ?? digest.soon[0] ?? null;
    const link = `${this.settings.publicUrl}/home`;
    const content = digestMail(language, counts, { nextDue: next?.dueAt ?? null, zone: timeZone, link });
    const dedupeKey = `digest:${scope.coalitionId}:${personId}:${day}`;
    await this.mailer.send({ dedupeKey, to: email, content, known: true, optionalIn: language });
  }
}
