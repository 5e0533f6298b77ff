import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { Outbox } from '@chorus/platform/outbox/outbox';
import { Scopes } from '@chorus/platform/scope/scopes';
import { canonicalText, emptyPart, sha256 } from '../domain/canonical';
import { LIFE, PUBLISHED } from '../domain/life';
import { maySign } from '../domain/signing';
import { AddresseesRepository } from '../addressing/addressees.repository';
import { demandWithinLimit, LETTER_ERRORS, wrongState } from '../letter-kinds';
import { LIFE_ERRORS } from '../life/life-kinds';
import '../reminders/reminder-kinds';
import '../seal/seal-kinds';
import { SealRollRepository } from '../seal/seal-roll.repository';
import { SignaturesRepository } from '../signing/signatures.repository';
import {
  LettersRepository,
  type LetterDate,
  type LetterFilter,
  type LetterRow,
  type Opening,
} from './letters.repository';

/** A letter's life from its locking to its closing. */
@Injectable()
export class LettersService {
  constructor(
    private readonly letters: LettersRepository,
    private readonly addressees: AddresseesRepository,
    private readonly signatures: SignaturesRepository,
    private readonly roll: SealRollRepository,
    private readonly history: History,
    private readonly outbox: Outbox,
    private readonly scopes: Scopes,
  ) {}

  page(scope: CoalitionScope, filter: LetterFilter, page: PageRequest): Promise<Page<LetterRow>> {
    return this.letters.page(scope, filter, page);
  }

  /**
   * Deadlines of letters that await the signature of the actor's own organisation, whoever may give it, and closings of
   * comments, between two instants: none for whoever neither signs nor comments.
   */
  async forCalendar(
    scope: CoalitionScope,
    { role, organisationId }: Actor,
    from: Date,
    to: Date,
  ): Promise<LetterDate[]> {
    return maySign(role) ? this.letters.dates(scope, organisationId, from, to) : [];
  }

  byIds(scope: CoalitionScope, ids: readonly string[]): Promise<LetterRow[]> {
    return this.letters.byIds(scope, ids);
  }

  async one(scope: CoalitionScope, id: string): Promise<LetterRow> {
    const letter = await this.letters.byId(scope, id);
    if (letter === undefined) throw notFound();
    return letter;
  }

  /** A letter that has been opened, by its public slug; its scope reaches no other way to the public. */
  async published(slug: string): Promise<{ scope: CoalitionScope; letter: LetterRow }> {
    const secret = /^[a-z0-9]{8,40}$/.test(slug) ? slug : '-';
    const [behind] = await this.scopes.openDoor({
      table: 'letter',
      where: 'slug = $1',
      kind: 'letter',
      secret,
    });
    if (behind === undefined) throw notFound();
    const { scope } = behind;
    const letter = await this.letters.bySlug(scope, slug);
    if (letter === undefined || !PUBLISHED.includes(letter.state)) throw notFound();
    return { scope, letter };
  }

  /** Makes the text immutable and gives it its hash. Throws WRONG_STATE, EMPTY_TEXT, WORD_LIMIT. */
  @Transactional()
  async lock(scope: CoalitionScope, actor: Actor, id: string): Promise<void> {
    // Read after the step, which waits for a revision under way and lets none follow.
    const locked = await this.letters.step(scope, id, LIFE.lock);
    const letter = await this.one(scope, id);
    if (!locked) throw wrongState(letter.state, LIFE.lock);
    const empty = emptyPart(letter);
    if (empty !== undefined) throw new DomainError(LETTER_ERRORS.EMPTY_TEXT, {}, empty);
    demandWithinLimit(letter, letter);
    const canonical = canonicalText(letter);
    const hash = sha256(canonical);
    const { title, recipient, blocks } = letter;
    const number = await this.letters.insertVersion(scope, {
      id: newId(),
      letterId: id,
      kind: 'FIRST',
      title,
      recipient,
      blocks,
      canonical,
      sha256: hash,
      note: null,
      lockedBy: actor.personId,
    });
    await this.history.record(scope, actor.personId, 'LETTER_LOCKED', id, { number, sha256: hash });
  }

  /**
   * Opens a locked letter for signature; owes its closing to the outbox. Throws WRONG_STATE, DEADLINE_IN_PAST, and
   * NO_ADDRESSEE, OFFICIAL_BEFORE_CLOSING.
   */
  @Transactional()
  async open(scope: CoalitionScope, actor: Actor, id: string, opening: Opening): Promise<void> {
    const { closesAt, zone, officialAt } = opening;
    if (officialAt !== null && officialAt <= closesAt)
      throw new DomainError(LIFE_ERRORS.OFFICIAL_BEFORE_CLOSING, {}, 'official');
    const letter = await this.one(scope, id);
    const outcome = await this.letters.open(scope, id, opening);
    if (outcome === 'wrong state') throw wrongState(letter.state, LIFE.open);
    if (outcome === 'late') throw new DomainError(LETTER_ERRORS.DEADLINE_IN_PAST, {}, 'closes');
    const addressees = await this.addressees.of(scope, [id]);
    if (!addressees.some(({ kind }) => kind === 'TO')) throw new DomainError(LIFE_ERRORS.NO_ADDRESSEE);
    await this.outbox.append(scope, 'letters.close', { letterId: id }, { runAt: closesAt });
    await this.outbox.append(scope, 'letters.forget-networks', { letterId: id });
    if (opening.quiet !== true) await this.outbox.append(scope, 'letters.reminders', { letterId: id });
    await this.history.record(scope, actor.personId, 'LETTER_OPENED', id, {
      closesAt: closesAt.toISOString(),
      zone,
    });
  }

  /** Closes a letter whose time has come; a repeat, or one too early, changes nothing. */
  @Transactional()
  async close(scope: CoalitionScope, id: string): Promise<void> {
    if (await this.letters.close(scope, id, { early: false })) await this.closed(scope, null, id, null);
  }

  /** Closes an open letter before its time. Throws NOT_FOUND, WRONG_STATE. */
  @Transactional()
  async closeEarly(scope: CoalitionScope, actor: Actor, id: string, reason: string): Promise<void> {
    const closed = await this.letters.close(scope, id, { early: true });
    const { state } = await this.one(scope, id);
    if (!closed) throw wrongState(state, LIFE.close);
    await this.closed(scope, actor.personId, id, reason);
  }

  /** What follows from a closing, in its own transaction. */
  private async closed(
    scope: CoalitionScope,
    personId: string | null,
    id: string,
    reason: string | null,
  ): Promise<void> {
    const count = await this.signatures.count(scope, id);
    await this.roll.take(scope, id);
    await this.outbox.append(scope, 'letters.seal', { letterId: id });
    await this.history.record(scope, personId, 'LETTER_CLOSED', id, { count, reason });
  }
}
