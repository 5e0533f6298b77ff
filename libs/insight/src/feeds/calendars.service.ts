import { Inject, Injectable } from '@nestjs/common';
import { OccurrencesService } from '@chorus/campaigns';
import { CoalitionsService } from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import { notFound } from '@chorus/kernel/errors';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { hashToken } from '@chorus/kernel/tokens';
import { LettersService } from '@chorus/letters';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { inScope } from '@chorus/platform/db/transactional';
import { Limits, type Limit } from '@chorus/platform/limits/limits';
import { PLATFORM_SCOPE, Scopes } from '@chorus/platform/scope/scopes';
import { TasksService } from '@chorus/tasks';
import { isDone, statusOf, type Entry } from './domain/entry';
import { serve } from './domain/serving';
import { windowAt, type Window } from './domain/window';
import { FeedsRepository } from './feeds.repository';
import { FEED_WORDS, neutralWords } from './feeds.words';
import { icsOf } from './ics';

/** A calendar asks every few minutes at most; so many devices may share an address. */
const FETCHES: Limit = { name: 'fetches of a calendar feed', most: 60, seconds: 600 };

/** What is behind the address of a feed: a calendar of what its owner may see at this moment (PR-30). */
@Injectable()
export class CalendarsService {
  constructor(
    private readonly feeds: FeedsRepository,
    private readonly coalitions: CoalitionsService,
    private readonly tasks: TasksService,
    private readonly occurrences: OccurrencesService,
    private readonly letters: LettersService,
    private readonly limits: Limits,
    private readonly scopes: Scopes,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * The calendar as iCalendar. Throws RATE_LIMITED; and NOT_FOUND alike for an address that never was, one that is
   * revoked, and one whose membership has ended.
   */
  async read(token: string): Promise<string> {
    const [behind] = await this.scopes.openDoor<{ id: string }>({
      table: 'calendar_feed',
      columns: 'id',
      where: 'token_hash = $1 and revoked_at is null',
      kind: 'feed',
      secret: hashToken(token),
    });
    if (behind === undefined) throw notFound();
    await this.limits.demand(PLATFORM_SCOPE, FETCHES, behind.id);
    return inScope(behind.scope, () => this.calendar(behind.scope, behind.id));
  }

  private async calendar(scope: CoalitionScope, feedId: string): Promise<string> {
    const held = await this.feeds.hold(scope, feedId);
    const holder = held && (await this.coalitions.holder(scope, held.membershipId));
    if (held === undefined || holder === undefined) throw notFound();
    const { now } = held;
    const { language } = holder;
    const entries = await this.entries(scope, holder, windowAt(now), language);
    const served = await this.feeds.served(scope, feedId);
    const serving = serve(served, entries, now, neutralWords(language));
    if (serving.changed.length > 0) await this.feeds.remember(scope, feedId, serving.changed);
    return icsOf(serving.entries, new URL(this.settings.publicUrl).hostname, language, now);
  }

  private async entries(
    scope: CoalitionScope,
    actor: Actor,
    window: Window,
    language: Language,
  ): Promise<Entry[]> {
    const { from, to, firstDay, lastDay } = window;
    const at = this.settings.publicUrl;
    const tasks = await this.tasks.forCalendar(scope, actor, from, to);
    const occurrences = await this.occurrences.forCalendar(scope, firstDay, lastDay);
    const letters = await this.letters.forCalendar(scope, actor, from, to);
    return [
      ...tasks.map(({ id, state, dueAt, dueDate, timeZone }): Entry => {
        const summary = (isDone(state) ? FEED_WORDS.taskDone : FEED_WORDS.taskDue)[language];
        const when =
          dueDate === null ? { at: dueAt, zone: timeZone } : { startDate: dueDate, endDate: dueDate };
        return { ...STANDING, kind: 'TASK', itemId: id, when, summary, link: `${at}/tasks/${id}` };
      }),
      ...occurrences.map(({ id, startDate, endDate, status, city, code, publicTitle }): Entry => {
        const summary = publicTitle ?? FEED_WORDS.moment[language];
        const what = { when: { startDate, endDate }, status: statusOf(status), summary, city };
        return { kind: 'OCCURRENCE', itemId: id, ...what, link: `${at}/moments/${encodeURIComponent(code)}` };
      }),
      ...letters.map(({ id, kind, at: closes, zone }): Entry => {
        const when = { at: closes, zone };
        const [entry, summary, link] =
          kind === 'DEADLINE'
            ? (['LETTER_DEADLINE', FEED_WORDS.deadline[language], `${at}/letters/${id}`] as const)
            : (['COMMENT_CLOSING', FEED_WORDS.comments[language], `${at}/letters/${id}/comments`] as const);
        return { ...STANDING, kind: entry, itemId: id, when, summary, link };
      }),
    ];
  }
}

const STANDING = { status: 'CONFIRMED', city: null } as const;
