import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { COMMON_ERRORS, DomainError, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { drift, isInStep, partsOf, retranslated, type DriftedPart, type Part } from '../domain/drift';
import { TRANSLATION_ERRORS } from './translation-kinds';
import { TranslationsRepository, type AuthenticText, type TranslationRow } from './translations.repository';

/** A translation beside the authentic text as it stands now. */
export interface DriftedTranslation extends Omit<TranslationRow, 'parts'> {
  readonly drifted: readonly DriftedPart[];
  /** True where it may be shown and delivered: approved, and in step with every part. */
  readonly current: boolean;
}

interface Loaded {
  readonly row: TranslationRow;
  readonly text: AuthenticText;
}

const SPELL_MINUTES = 10;

/** PR-17: translations of a letter, each behind or in step with the authentic text, part by part. */
@Injectable()
export class TranslationsService {
  constructor(
    private readonly translations: TranslationsRepository,
    private readonly history: History,
  ) {}

  /** By letter, the newest of each language. */
  async ofLetters(
    scope: CoalitionScope,
    letterIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly DriftedTranslation[]>> {
    const authentic = await this.translations.authentic(scope, letterIds);
    const byLetter = new Map<string, DriftedTranslation[]>(letterIds.map((id) => [id, []]));
    for (const row of await this.translations.newest(scope, letterIds)) {
      const text = authentic.get(row.letterId);
      if (text !== undefined) byLetter.get(row.letterId)?.push(beside(text, row));
    }
    return byLetter;
  }

  /** Throws NOT_FOUND. */
  async one(scope: CoalitionScope, id: string): Promise<DriftedTranslation> {
    const { row, text } = await this.load(scope, id);
    return beside(text, row);
  }

  /** Gives its id. Throws NOT_FOUND, NOT_LOCKED, AUTHENTIC_LANGUAGE, TRANSLATION_EXISTS. */
  @Transactional()
  async begin(scope: CoalitionScope, actor: Actor, letterId: string, language: string): Promise<string> {
    const text = (await this.translations.authentic(scope, [letterId])).get(letterId);
    if (!(await this.translations.knows(scope, letterId))) throw notFound();
    if (text === undefined) throw new DomainError(TRANSLATION_ERRORS.NOT_LOCKED);
    if (text.language === language)
      throw new DomainError(TRANSLATION_ERRORS.AUTHENTIC_LANGUAGE, {}, 'language');
    const id = newId();
    const earlier = (await this.translations.newest(scope, [letterId])).find(
      (row) => row.language === language,
    );
    const { versionId } = text;
    const { personId: translatorId } = actor;
    const parts = earlier?.parts ?? [];
    if (!(await this.translations.insert(scope, { id, letterId, versionId, language, parts, translatorId })))
      throw new DomainError(TRANSLATION_ERRORS.TRANSLATION_EXISTS, {}, 'language');
    await this.history.record(scope, translatorId, 'TRANSLATION_BEGUN', letterId, { language });
    return id;
  }

  /**
   * Each part that is named translates the authentic part as it stands now; the others stay. It is a draft again, whose
   * translator is who wrote last. One that is approved and in step is changed by coordinators alone, since pages and packets
   * lose it until it is approved anew. Throws NOT_FOUND, TRANSLATION_SUPERSEDED, TRANSLATION_STANDS,
   * STALE_WRITE.
   */
  @Transactional()
  async revise(
    scope: CoalitionScope,
    actor: Actor,
    id: string,
    revision: number,
    change: readonly Part[],
  ): Promise<void> {
    const { row, text } = await this.demandNewest(scope, id);
    if (actor.role !== 'COORDINATOR' && beside(text, row).current)
      throw new DomainError(TRANSLATION_ERRORS.TRANSLATION_STANDS);
    const parts = retranslated(partsOf(text), row.parts, change);
    if (!(await this.translations.revise(scope, id, revision, parts, actor.personId)))
      throw new DomainError(COMMON_ERRORS.STALE_WRITE);
    const payload = { language: row.language, revision: revision + 1 };
    const spell = { minutes: SPELL_MINUTES };
    await this.history.recordSpell(scope, actor.personId, 'TRANSLATION_REVISED', id, payload, spell);
  }

  /** A new version is translated from where the one before stood: what has not changed is in step, and all is a draft. */
  follow(scope: CoalitionScope, letterId: string, versionId: string): Promise<void> {
    return this.translations.follow(scope, letterId, versionId);
  }

  /** By somebody else than the translator. Throws NOT_FOUND, STALE_WRITE, OWN_TRANSLATION, TRANSLATION_BEHIND. */
  @Transactional()
  async check(scope: CoalitionScope, actor: Actor, id: string, revision: number): Promise<void> {
    const { row, text } = await this.demandNewest(scope, id);
    if (row.translatorId === actor.personId) throw new DomainError(TRANSLATION_ERRORS.OWN_TRANSLATION);
    demandInStep(text, row);
    if (!(await this.translations.step(scope, { id, revision }, 'CHECKED', actor.personId)))
      throw new DomainError(COMMON_ERRORS.STALE_WRITE);
    await this.history.record(scope, actor.personId, 'TRANSLATION_CHECKED', id, { language: row.language });
  }

  /** Throws NOT_FOUND, STALE_WRITE, NOT_CHECKED, TRANSLATION_BEHIND. */
  @Transactional()
  async approve(scope: CoalitionScope, actor: Actor, id: string, revision: number): Promise<void> {
    const { row, text } = await this.demandNewest(scope, id);
    if (row.state === 'DRAFT') throw new DomainError(TRANSLATION_ERRORS.NOT_CHECKED);
    demandInStep(text, row);
    if (!(await this.translations.step(scope, { id, revision }, 'APPROVED', actor.personId)))
      throw new DomainError(COMMON_ERRORS.STALE_WRITE);
    await this.history.record(scope, actor.personId, 'TRANSLATION_APPROVED', id, { language: row.language });
  }

  /** The letter's newest text in a language, part by part: the one that may be delivered; undefined where there is none. */
  async current(
    scope: CoalitionScope,
    letterId: string,
    language: string,
  ): Promise<DriftedTranslation | undefined> {
    const approved = await this.approved(scope, letterId, language);
    return approved?.current === true ? approved : undefined;
  }

  /**
   * The translation that a page shows: the newest that was approved, beside the text as it stands now. Passages that are
   * behind are shown in the authentic wording, and marked.
   */
  async approved(
    scope: CoalitionScope,
    letterId: string,
    language: string,
  ): Promise<DriftedTranslation | undefined> {
    const text = (await this.translations.authentic(scope, [letterId])).get(letterId);
    const row = await this.translations.approved(scope, letterId, language);
    return text === undefined || row === undefined ? undefined : beside(text, row);
  }

  /** Throws NOT_FOUND, and TRANSLATION_SUPERSEDED for one of an older version. */
  private async demandNewest(scope: CoalitionScope, id: string): Promise<Loaded> {
    const loaded = await this.load(scope, id);
    if (loaded.row.versionId !== loaded.text.versionId)
      throw new DomainError(TRANSLATION_ERRORS.TRANSLATION_SUPERSEDED);
    return loaded;
  }

  private async load(scope: CoalitionScope, id: string): Promise<Loaded> {
    const row = await this.translations.byId(scope, id);
    if (row === undefined) throw notFound();
    const text = (await this.translations.authentic(scope, [row.letterId])).get(row.letterId);
    if (text === undefined) throw notFound();
    return { row, text };
  }
}

function beside(text: AuthenticText, { parts, ...row }: TranslationRow): DriftedTranslation {
  const drifted = drift(partsOf(text), parts);
  return { ...row, drifted, current: row.state === 'APPROVED' && isInStep(drifted) };
}

function demandInStep(text: AuthenticText, { parts }: TranslationRow): void {
  const drifted = drift(partsOf(text), parts);
  if (isInStep(drifted)) return;
  const n = drifted.filter((part) => part.drift === 'BEHIND' || part.drift === 'MISSING').length;
  throw new DomainError(TRANSLATION_ERRORS.TRANSLATION_BEHIND, { n });
}
