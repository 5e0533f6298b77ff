import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { dateOfDay, dayOf } from '@chorus/kernel/days';
import { COMMON_ERRORS, DomainError, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { Outbox } from '@chorus/platform/outbox/outbox';
import { standing, type EngagementKind, type RiskStanding } from './domain/standing';
import { Engagements } from './engagements';
import { RISK_ERRORS } from './risk-kinds';
import { RiskNotesRepository, type RiskNoteRow, type RiskText } from './risk-notes.repository';

/** A note as one reader may see it. */
export interface SeenRiskNote extends Omit<
  RiskNoteRow,
  'writtenBy' | 'writerName' | 'decidedBy' | 'deciderName' | 'today'
> {
  readonly standing: RiskStanding;
  /** Null for a reader who may not know who it is (PR-35). */
  readonly writer: string | null;
  readonly decider: string | null;
}

/** PR-37: the risk note of an engagement, written by who takes part in it and approved by a coordinator. */
@Injectable()
export class RiskNotesService {
  constructor(
    private readonly notes: RiskNotesRepository,
    private readonly engagements: Engagements,
    private readonly outbox: Outbox,
    private readonly history: History,
  ) {}

  /** Null where the engagement has none. Throws NOT_FOUND where the actor may not see the engagement. */
  async of(
    scope: CoalitionScope,
    actor: Actor,
    kind: EngagementKind,
    engagementId: string,
  ): Promise<SeenRiskNote | null> {
    await this.demand(scope, actor, kind, engagementId);
    const note = await this.notes.of(scope, kind, engagementId);
    return note === undefined ? null : seenBy(actor, note);
  }

  async one(scope: CoalitionScope, actor: Actor, id: string): Promise<SeenRiskNote> {
    const note = await this.notes.byId(scope, id);
    if (note === undefined) throw notFound();
    await this.demand(scope, actor, note.kind, note.engagementId);
    return seenBy(actor, note);
  }

  /**
   * Writes the note, or other words for it, which await approval anew; `version` is that of the note that was read, 0
   * where there was none. A repeat changes nothing. Throws NOT_FOUND, NOT_TAKING_PART, RISK_REVIEW_PAST, STALE_WRITE.
   */
  @Transactional()
  async write(
    scope: CoalitionScope,
    actor: Actor,
    kind: EngagementKind,
    engagementId: string,
    version: number,
    text: RiskText,
  ): Promise<string> {
    if (!(await this.demand(scope, actor, kind, engagementId)).mayWrite)
      throw new DomainError(RISK_ERRORS.NOT_TAKING_PART);
    const before = await this.notes.of(scope, kind, engagementId);
    if (before !== undefined && before.version === version + 1 && isSame(before, text)) return before.id;
    if (text.reviewOn < (await this.notes.today(scope)))
      throw new DomainError(RISK_ERRORS.RISK_REVIEW_PAST, {}, 'reviewOn');
    const id = before?.id ?? newId();
    const { personId } = actor;
    const written =
      version === 0
        ? await this.notes.insert(scope, kind, engagementId, id, personId, text)
        : await this.notes.change(scope, id, version, personId, text);
    if (!written) throw new DomainError(COMMON_ERRORS.STALE_WRITE);
    await this.history.record(scope, personId, 'RISK_NOTE_WRITTEN', engagementId, {
      noteId: id,
      version: version + 1,
      reviewOn: text.reviewOn,
    });
    return id;
  }

  /** A coordinator decides on the words that were read; a repeat changes nothing. Throws NOT_FOUND, RISK_REVIEW_PAST, STALE_WRITE. */
  @Transactional()
  async approve(scope: CoalitionScope, actor: Actor, id: string, version: number): Promise<void> {
    const note = await this.notes.byId(scope, id);
    if (note === undefined) throw notFound();
    await this.demand(scope, actor, note.kind, note.engagementId);
    if (note.version !== version) throw new DomainError(COMMON_ERRORS.STALE_WRITE);
    if (note.decidedAt !== null) return;
    if (note.reviewOn < note.today) throw new DomainError(RISK_ERRORS.RISK_REVIEW_PAST, {}, 'reviewOn');
    if (!(await this.notes.approve(scope, id, version, actor.personId)))
      throw new DomainError(COMMON_ERRORS.STALE_WRITE);
    const runAt = new Date(`${dateOfDay(dayOf(note.reviewOn) + 1)}T00:00:00Z`);
    await this.outbox.append(scope, 'tasks.risk-review', { noteId: id }, { runAt });
    await this.engagements.of(note.kind).release?.(scope, note.engagementId);
    await this.history.record(scope, actor.personId, 'RISK_NOTE_APPROVED', note.engagementId, {
      noteId: id,
      version,
    });
  }

  /**
   * US-35: the day after the review date, what went ahead under the note is a draft again, and coordinators are told. Other
   * words that nobody has approved until then do not carry it further.
   */
  @Transactional()
  async review(scope: CoalitionScope, id: string): Promise<void> {
    const note = await this.lapsed(scope, id);
    if (note === undefined || !(await this.engagements.of(note.kind).reopen(scope, note.engagementId)))
      return;
    await this.history.record(scope, null, 'RISK_REVIEW_OVERDUE', note.engagementId, { noteId: id });
    const coordinators = await this.notes.coordinators(scope);
    await this.outbox.appendAll(
      scope,
      'tasks.risk-review-mail',
      coordinators.map((personId) => ({ noteId: id, personId })),
    );
  }

  /** The note, where it is not in force now. */
  async lapsed(scope: CoalitionScope, id: string): Promise<RiskNoteRow | undefined> {
    const note = await this.notes.byId(scope, id);
    return note !== undefined && standing(note, note.today) !== 'IN_FORCE' ? note : undefined;
  }

  private async demand(scope: CoalitionScope, actor: Actor, kind: EngagementKind, id: string) {
    const engagement = await this.engagements.of(kind).find(scope, actor, id);
    if (engagement === undefined) throw notFound();
    return engagement;
  }
}

function isSame(note: RiskText, text: RiskText): boolean {
  const wordsOf = ({ atRisk, harm, mitigation, language, reviewOn }: RiskText) =>
    JSON.stringify([atRisk, harm, mitigation, language, reviewOn]);
  return wordsOf(note) === wordsOf(text);
}

function seenBy(
  { role, personId }: Actor,
  { writtenBy, writerName, decidedBy, deciderName, today, ...note }: RiskNoteRow,
): SeenRiskNote {
  const named = (id: string | null, name: string | null) =>
    role === 'COORDINATOR' || id === personId ? name : null;
  return {
    ...note,
    standing: standing(note, today),
    writer: named(writtenBy, writerName),
    decider: named(decidedBy, deciderName),
  };
}
