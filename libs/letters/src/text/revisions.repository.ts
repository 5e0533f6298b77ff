import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { entriesOf } from '@chorus/platform/db/page';
import type { Block } from '../domain/canonical';

export interface RevisionRow {
  readonly revision: number;
  readonly title: string;
  readonly recipient: string;
  readonly blocks: readonly Block[];
  readonly author: string;
  readonly savedAt: Date;
}

/** The texts that a draft has had. */
@Injectable()
export class RevisionsRepository {
  constructor(private readonly db: Db) {}

  /** The latest first, at most `first`. */
  latest(scope: CoalitionScope, letterId: string, first: number): Promise<RevisionRow[]> {
    return this.db.query<RevisionRow>(
      scope,
      `select r.revision, r.title, r.recipient, r.blocks, p.name as author, r.saved_at as "savedAt"
         from letter_revision r join person p on p.id = r.author_id
        where r.coalition_id = $1 and r.letter_id = $2 order by r.revision desc limit $3`,
      [scope.coalitionId, letterId, entriesOf(first)],
    );
  }

  /**
   * Keeps the letter's text as it stands now. Somebody who goes on writing within so many minutes of beginning replaces
   * the text that was kept of them last: an autosave is a revision, and not each is worth keeping.
   */
  async keep(scope: CoalitionScope, letterId: string, personId: string, minutes: number): Promise<void> {
    const [last] = await this.db.execute<{ begunAt: Date }>(
      scope,
      `delete from letter_revision r
        where r.coalition_id = $1 and r.letter_id = $2 and r.author_id = $3 and r.begun_at > clock_timestamp() - make_interval(mins => $4)
          and r.revision = (select max(revision) from letter_revision where coalition_id = $1 and letter_id = $2)
        returning r.begun_at as "begunAt"`,
      [scope.coalitionId, letterId, personId, minutes],
    );
    await this.db.execute(
      scope,
      `insert into letter_revision (coalition_id, letter_id, revision, title, recipient, blocks, author_id, begun_at)
       select coalition_id, id, revision, title, recipient, blocks, $3, coalesce($4::timestamptz, clock_timestamp())
         from letter where coalition_id = $1 and id = $2`,
      [scope.coalitionId, letterId, personId, last?.begunAt ?? null],
    );
  }
}
