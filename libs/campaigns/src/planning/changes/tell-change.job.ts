import { Inject, Injectable } from '@nestjs/common';
import { PeopleService } from '@chorus/identity';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { Mailer } from '@chorus/platform/mail/mailer';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { changeMail } from './change.mail';
import type { TellPayload } from './telling-kinds';
import { TellingService } from './telling.service';

/** Tells one person that tasks have other dates. */
@Injectable()
@JobHandler('campaigns.tell-change')
export class TellChangeJob implements JobHandlerOf<'campaigns.tell-change'> {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly telling: TellingService,
    private readonly people: PeopleService,
    private readonly mailer: Mailer,
  ) {}

  async handle(scope: CoalitionScope, payload: TellPayload): Promise<void> {
    const person = await this.people.find(PLATFORM_SCOPE, payload.personId);
    if (person === undefined) return;
    const { email, language, timeZone } = person;
    const told = await this.telling.due(scope, payload, timeZone);
    if (told === null) return;
    const link = `${this.settings.publicUrl}/tasks?mine=true`;
    const content = changeMail(language, { ...told, readerZone: timeZone, link });
    const dedupeKey = `change:${payload.changeId}:${payload.personId}`;
    await this.mailer.send({ dedupeKey, to: email, content, known: true, optionalIn: language });
  }
}
