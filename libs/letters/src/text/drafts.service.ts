import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { COMMON_ERRORS, DomainError, notFound, unknown } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { newSlug } from '@chorus/kernel/tokens';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { AddresseesRepository } from '../addressing/addressees.repository';
import type { LetterText } from '../domain/canonical';
import { LIFE, mayTake, type LetterStep } from '../domain/life';
import { wrongState } from '../letter-kinds';
import { DraftsRepository } from './drafts.repository';
import { LettersRepository, type LetterRow } from './letters.repository';
import { RevisionsRepository, type RevisionRow } from './revisions.repository';

/** A draft's text as somebody has changed it. */
export interface Revision {
  readonly id: string;
  /** The one that the change rests on. */
  readonly revision: number;
  readonly title: string;
  readonly recipient: string;
  /** `id` is null for a new block. */
  readonly blocks: readonly { readonly id: string | null; readonly text: string }[];
}

/** Autosave writes every few seconds: history says who has worked on a text and when, not each of those writes. */
const SPELL_MINUTES = 10;

/** A letter's text while it is a draft. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly drafts: DraftsRepository,
    private readonly letters: LettersRepository,
    private readonly addressees: AddresseesRepository,
    private readonly revisions: RevisionsRepository,
    private readonly history: History,
  ) {}

  /** The texts that a draft has had, the latest first. Throws NOT_FOUND. */
  async kept(scope: CoalitionScope, id: string, first: number): Promise<RevisionRow[]> {
    if ((await this.letters.byId(scope, id)) === undefined) throw notFound();
    return this.revisions.latest(scope, id, first);
  }

  @Transactional()
  async draft(
    scope: CoalitionScope,
    actor: Actor,
    text: Omit<LetterText, 'blocks'>,
    blocks: readonly string[],
  ): Promise<string> {
    const id = newId();
    await this.drafts.insert(scope, id, newSlug(), actor.personId, {
      ...text,
      blocks: blocks.map((block) => ({ id: newId(), text: block })),
    });
    const addressee = {
      id: newId(),
      kind: 'TO',
      targetId: null,
      office: text.recipient,
      holder: null,
    } as const;
    await this.addressees.replace(scope, id, [addressee]);
    await this.revisions.keep(scope, id, actor.personId, SPELL_MINUTES);
    await this.history.record(scope, actor.personId, 'LETTER_DRAFTED', id, { title: text.title });
    return id;
  }

  /**
   * Gives the letter as this change has left it, and not as another may have changed it since.
   * Throws NOT_FOUND, WRONG_STATE, STALE_WRITE, and INVALID_INPUT for a block that is none of this letter's.
   */
  @Transactional()
  async revise(scope: CoalitionScope, actor: Actor, change: Revision): Promise<LetterRow> {
    const { id, revision, title, recipient } = change;
    const blocks = change.blocks.map((block) => ({ id: block.id ?? newId(), text: block.text }));
    const kept = change.blocks.flatMap((block) => block.id ?? []);
    const revised = await this.drafts.revise(scope, id, revision, { title, recipient, blocks }, kept);
    const letter = await this.letters.byId(scope, id);
    if (letter === undefined) throw notFound();
    if (!revised) throw whyNot(letter, change, LIFE.lock);
    await this.revisions.keep(scope, id, actor.personId, SPELL_MINUTES);
    const spell = { minutes: SPELL_MINUTES };
    await this.history.recordSpell(
      scope,
      actor.personId,
      'LETTER_REVISED',
      id,
      { revision: letter.revision },
      spell,
    );
    return letter;
  }
}

/** Why a letter did not take a change of its words, which it takes where this step may be taken. */
export function whyNot(letter: LetterRow, { revision, blocks }: Revision, step: LetterStep): DomainError {
  if (!mayTake(step, letter.state)) return wrongState(letter.state, step);
  const stale = new DomainError(COMMON_ERRORS.STALE_WRITE);
  if (letter.revision !== revision) return stale;
  const own = new Set<string | null>(letter.blocks.map(({ id }) => id));
  const foreign = blocks.findIndex(({ id }) => id !== null && !own.has(id));
  return foreign < 0 ? stale : unknown(`blocks.${foreign}.id`);
}
