import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { foldText } from '@chorus/kernel/text';
import { Db } from '@chorus/platform/db/db';
import type { LetterText } from '../domain/canonical';
import { EDITABLE, type LetterState } from '../domain/life';

type DraftText = Omit<LetterText, 'language'>;

/** Writes the text of letters: while they are drafts, and where an open one is amended. */
@Injectable()
export class DraftsRepository {
  constructor(private readonly db: Db) {}

  async insert(
    scope: CoalitionScope,
    id: string,
    slug: string,
    personId: string,
    text: LetterText,
  ): Promise<void> {
    await this.db.execute(
      scope,
      `insert into letter (coalition_id, id, slug, language, title, recipient, blocks, search, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [scope.coalitionId, id, slug, text.language, ...columnsOf(text), personId],
    );
  }

  /**
   * Puts a text in the place of a revision. False, and nothing is written, where the letter is in none of these states,
   * stands at another revision, or lacks one of the blocks that the text keeps.
   */
  async revise(
    scope: CoalitionScope,
    id: string,
    revision: number,
    text: DraftText,
    kept: readonly string[],
    states: readonly LetterState[] = EDITABLE,
  ): Promise<boolean> {
    const revised = await this.db.execute<{ id: string }>(
      scope,
      `update letter set title = $3, recipient = $4, blocks = $5, search = $6, revision = revision + 1
        where coalition_id = $1 and id = $2 and revision = $7 and state = any($9) and blocks @> $8::jsonb
        returning id`,
      [
        scope.coalitionId,
        id,
        ...columnsOf(text),
        revision,
        JSON.stringify(kept.map((block) => ({ id: block }))),
        [...states],
      ],
    );
    return revised.length === 1;
  }
}

/** Title, recipient, blocks, and what a search compares with: title first, so that it sorts by title too. */
function columnsOf({ title, recipient, blocks }: DraftText): string[] {
  return [title, recipient, JSON.stringify(blocks), foldText(`${title}\n${recipient}`)];
}
