import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { Outbox } from '@chorus/platform/outbox/outbox';
import { canonicalText, emptyPart, sha256 } from '../domain/canonical';
import { LIFE } from '../domain/life';
import { demandWithinLimit, LETTER_ERRORS, wrongState } from '../letter-kinds';
import { LetterMailsService } from '../signing/letter-mails.service';
import { SigningWindowService } from '../signing/signing-window.service';
import { DraftsRepository } from '../text/drafts.repository';
import { whyNot, type Revision } from '../text/drafts.service';
import { LettersRepository } from '../text/letters.repository';
import { TranslationsService } from '../translations/translations.service';
import { AMENDING_ERRORS } from './amending-kinds';
import { VersionsRepository, type ToldSigner, type VersionRow } from './versions.repository';

export interface Amendment extends Revision {
  readonly kind: 'TYPOGRAPHICAL' | 'SUBSTANTIVE';
  readonly note: string;
}

/** PR-11: new words of a letter that is open; those who signed the older ones are told, or asked again. */
@Injectable()
export class AmendingService {
  constructor(
    private readonly letters: LettersRepository,
    private readonly drafts: DraftsRepository,
    private readonly versions: VersionsRepository,
    private readonly window: SigningWindowService,
    private readonly translations: TranslationsService,
    private readonly mails: LetterMailsService,
    private readonly history: History,
    private readonly outbox: Outbox,
  ) {}

  /** By letter, the earliest first. */
  async ofLetters(
    scope: CoalitionScope,
    letterIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly VersionRow[]>> {
    const byLetter = new Map<string, VersionRow[]>(letterIds.map((id) => [id, []]));
    for (const row of await this.versions.ofLetters(scope, letterIds)) byLetter.get(row.letterId)?.push(row);
    return byLetter;
  }

  /**
   * Waits for signatures under way, which then stand under the older words. Throws NOT_FOUND, WRONG_STATE,
   * DEADLINE_PASSED, STALE_WRITE, EMPTY_TEXT, WORD_LIMIT, NOTHING_CHANGED.
   */
  @Transactional()
  async amend(scope: CoalitionScope, actor: Actor, amendment: Amendment): Promise<void> {
    const { id, revision, title, recipient, kind, note } = amendment;
    const before = await this.letters.hold(scope, id);
    if (before === undefined) throw notFound();
    if (before.state !== LIFE.amend.to) throw wrongState(before.state, LIFE.amend);
    if ((await this.window.holdInTime(scope, id)) === undefined)
      throw new DomainError(LETTER_ERRORS.DEADLINE_PASSED);
    const blocks = amendment.blocks.map((block) => ({ id: block.id ?? newId(), text: block.text }));
    const kept = amendment.blocks.flatMap((block) => block.id ?? []);
    const text = { title, recipient, language: before.language, blocks };
    const empty = emptyPart(text);
    if (empty !== undefined) throw new DomainError(LETTER_ERRORS.EMPTY_TEXT, {}, empty);
    demandWithinLimit(before, text);
    if (!(await this.drafts.revise(scope, id, revision, text, kept, LIFE.amend.from)))
      throw whyNot(before, amendment, LIFE.amend);
    const canonical = canonicalText(text);
    if (canonical === before.canonical) throw new DomainError(AMENDING_ERRORS.NOTHING_CHANGED);
    const version = { title, recipient, blocks, kind, note, canonical, sha256: sha256(canonical) };
    const versionId = newId();
    const number = await this.letters.insertVersion(scope, {
      ...version,
      id: versionId,
      letterId: id,
      lockedBy: actor.personId,
    });
    await this.translations.follow(scope, id, versionId);
    const payload = { number, sha256: version.sha256, kind };
    await this.history.record(scope, actor.personId, 'LETTER_AMENDED', id, payload);
    await this.outbox.append(scope, 'letters.amended', { versionId });
  }

  /**
   * Owes a mail to every signer whom a version concerns. What only tells draws on the mails that a letter allows to one
   * address; what asks again does not, since whoever is not asked would drop out of the letter without knowing.
   */
  @Transactional()
  async tell(scope: CoalitionScope, versionId: string): Promise<void> {
    const told = await this.versions.toldOf(scope, versionId);
    const [first] = told;
    if (first === undefined) return;
    const counted = first.kind === 'SUBSTANTIVE' ? [] : told.flatMap(({ addressKey }) => addressKey ?? []);
    const mails = await this.mails.nextOfEach(scope, first.letterId, counted);
    await this.outbox.appendAll(
      scope,
      'letters.amendment-mail',
      told.map(({ id, addressKey }) => ({
        signatureId: id,
        versionId,
        mail: (addressKey === null ? undefined : mails.get(addressKey)) ?? 0,
      })),
    );
  }

  /** Whom a mail about a version goes to; none where the signer is not concerned any more. */
  async signer(scope: CoalitionScope, versionId: string, signatureId: string): Promise<ToldSigner | null> {
    return (await this.versions.signer(scope, versionId, signatureId)) ?? null;
  }
}
