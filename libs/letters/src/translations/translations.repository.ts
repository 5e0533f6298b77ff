import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { LetterText } from '../domain/canonical';
import type { TranslatedPart } from '../domain/drift';
import type { TranslationState } from '../domain/translation';

export interface TranslationRow {
  readonly id: string;
  readonly letterId: string;
  readonly versionId: string;
  /** Number of the version that it follows. */
  readonly versionNumber: number;
  readonly language: string;
  readonly parts: readonly TranslatedPart[];
  readonly state: TranslationState;
  readonly revision: number;
  readonly translatorId: string;
  readonly updatedAt: Date;
}

/** The letter's newest version: its authentic text. */
export interface AuthenticText extends LetterText {
  readonly letterId: string;
  readonly versionId: string;
  readonly versionNumber: number;
}

const COLUMNS = `t.id, t.letter_id as "letterId", t.version_id as "versionId", v.number as "versionNumber", t.language, t.parts, t.state,
  t.revision, t.translator_id as "translatorId", t.updated_at as "updatedAt"`;
const FROM = `letter_translation t join letter_version v on v.coalition_id = t.coalition_id and v.id = t.version_id`;

@Injectable()
export class TranslationsRepository {
  constructor(private readonly db: Db) {}

  /** By letter, the newest version; none for a letter that was never locked. */
  async authentic(
    scope: CoalitionScope,
    letterIds: readonly string[],
  ): Promise<ReadonlyMap<string, AuthenticText>> {
    const rows = await this.db.query<AuthenticText>(
      scope,
      `select distinct on (v.letter_id) v.letter_id as "letterId", v.id as "versionId", v.number as "versionNumber", l.language, v.title,
              v.recipient, v.blocks
         from letter_version v join letter l on l.coalition_id = v.coalition_id and l.id = v.letter_id
        where v.coalition_id = $1 and v.letter_id = any($2::uuid[]) order by v.letter_id, v.number desc`,
      [scope.coalitionId, [...letterIds]],
    );
    return new Map(rows.map((row) => [row.letterId, row]));
  }

  /** True where the coalition has this letter, whether its text is locked or not. */
  async knows(scope: CoalitionScope, letterId: string): Promise<boolean> {
    const found = await this.db.query(scope, `select from letter where coalition_id = $1 and id = $2`, [
      scope.coalitionId,
      letterId,
    ]);
    return found.length === 1;
  }

  /** Of each language the newest, in the languages' order. */
  newest(scope: CoalitionScope, letterIds: readonly string[]): Promise<TranslationRow[]> {
    return this.db.query<TranslationRow>(
      scope,
      `select distinct on (t.letter_id, t.language) ${COLUMNS} from ${FROM}
        where t.coalition_id = $1 and t.letter_id = any($2::uuid[]) order by t.letter_id, t.language, v.number desc`,
      [scope.coalitionId, [...letterIds]],
    );
  }

  /** The newest that has been approved, of whichever version. */
  async approved(
    scope: CoalitionScope,
    letterId: string,
    language: string,
  ): Promise<TranslationRow | undefined> {
    const [row] = await this.db.query<TranslationRow>(
      scope,
      `select ${COLUMNS} from ${FROM} where t.coalition_id = $1 and t.letter_id = $2 and t.language = $3 and t.state = 'APPROVED'
        order by v.number desc limit 1`,
      [scope.coalitionId, letterId, language],
    );
    return row;
  }

  async byId(scope: CoalitionScope, id: string): Promise<TranslationRow | undefined> {
    const [row] = await this.db.query<TranslationRow>(
      scope,
      `select ${COLUMNS} from ${FROM} where t.coalition_id = $1 and t.id = $2`,
      [scope.coalitionId, id],
    );
    return row;
  }

  /** Begun where there is none of this version and language; false where there is. */
  async insert(
    scope: CoalitionScope,
    row: Pick<TranslationRow, 'id' | 'letterId' | 'versionId' | 'language' | 'parts' | 'translatorId'>,
  ): Promise<boolean> {
    const made = await this.db.execute<{ id: string }>(
      scope,
      `insert into letter_translation (coalition_id, id, letter_id, version_id, language, parts, translator_id)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (coalition_id, version_id, language) do nothing returning id`,
      [
        scope.coalitionId,
        row.id,
        row.letterId,
        row.versionId,
        row.language,
        JSON.stringify(row.parts),
        row.translatorId,
      ],
    );
    return made.length === 1;
  }

  /** Begins the translations of a version as copies of the newest ones before it, each as its translator left it. */
  async follow(scope: CoalitionScope, letterId: string, versionId: string): Promise<void> {
    await this.db.execute(
      scope,
      `insert into letter_translation (coalition_id, id, letter_id, version_id, language, parts, translator_id)
       select distinct on (t.language) t.coalition_id, gen_random_uuid(), t.letter_id, $3::uuid, t.language, t.parts, t.translator_id
         from ${FROM} where t.coalition_id = $1 and t.letter_id = $2 order by t.language, v.number desc
       on conflict (coalition_id, version_id, language) do nothing`,
      [scope.coalitionId, letterId, versionId],
    );
  }

  /** Puts parts in the place of a revision's; whoever writes is the translator, and the rest is to be done again. */
  async revise(
    scope: CoalitionScope,
    id: string,
    revision: number,
    parts: readonly TranslatedPart[],
    translatorId: string,
  ): Promise<boolean> {
    const revised = await this.db.execute<{ id: string }>(
      scope,
      `update letter_translation set parts = $4, translator_id = $5, state = 'DRAFT', checked_by = null, approved_by = null,
              revision = revision + 1, updated_at = clock_timestamp()
        where coalition_id = $1 and id = $2 and revision = $3 returning id`,
      [scope.coalitionId, id, revision, JSON.stringify(parts), translatorId],
    );
    return revised.length === 1;
  }

  /** Takes a step at a revision; false where it stands elsewhere by now. */
  async step(
    scope: CoalitionScope,
    { id, revision }: Pick<TranslationRow, 'id' | 'revision'>,
    to: 'CHECKED' | 'APPROVED',
    personId: string,
  ): Promise<boolean> {
    const [from, by] = to === 'CHECKED' ? ['DRAFT', 'checked_by'] : ['CHECKED', 'approved_by'];
    const stepped = await this.db.execute<{ id: string }>(
      scope,
      `update letter_translation set state = $4, ${by} = $5, updated_at = clock_timestamp()
        where coalition_id = $1 and id = $2 and revision = $3 and state = $6 returning id`,
      [scope.coalitionId, id, revision, to, personId, from],
    );
    return stepped.length === 1;
  }
}
