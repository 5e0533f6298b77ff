import { Inject, Injectable } from '@nestjs/common';
import { PeopleService } from '@chorus/identity';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import type { JobKinds } from '@chorus/platform/jobs/job-kinds';
import { Mailer } from '@chorus/platform/mail/mailer';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import type { EngagementKind } from './domain/standing';
import { riskReviewMail } from './risk.mail';
import { RiskNotesService } from './risk-notes.service';

/** The screens on which engagements stand. */
const SCREENS: Readonly<Record<EngagementKind, string>> = { TASK: 'tasks', ACTION: 'actions' };

/** Tells one coordinator that a review is overdue: once for each time that the note was approved. */
@Injectable()
@JobHandler('tasks.risk-review-mail')
export class RiskReviewMailJob implements JobHandlerOf<'tasks.risk-review-mail'> {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly notes: RiskNotesService,
    private readonly people: PeopleService,
    private readonly mailer: Mailer,
  ) {}

  async handle(
    scope: CoalitionScope,
    { noteId, personId }: JobKinds['tasks.risk-review-mail'],
  ): Promise<void> {
    const coordinator = await this.people.find(PLATFORM_SCOPE, personId);
    const note = await this.notes.lapsed(scope, noteId);
    if (coordinator === undefined || note === undefined) return;
    const { language, email: to } = coordinator;
    const link = `${this.settings.publicUrl}/${SCREENS[note.kind]}/${note.engagementId}`;
    const dedupeKey = `risk-review:${noteId}:${note.version}:${personId}`;
    const content = riskReviewMail(language, link);
    await this.mailer.send({ dedupeKey, to, content, known: true, optionalIn: language });
  }
}
