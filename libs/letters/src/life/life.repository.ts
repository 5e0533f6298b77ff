import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { LIFE, type Audience, type LetterState } from '../domain/life';

/** What a letter is, beside its words. */
export interface Frame {
  readonly audience: Audience;
  readonly campaignId: string | null;
  readonly followsId: string | null;
  readonly wordLimit: number | null;
  readonly askIds: readonly string[];
}

/** Until it is opened. */
const FRAMEABLE: readonly LetterState[] = ['DRAFT', 'COMMENT', 'LOCKED'];

@Injectable()
export class LifeRepository {
  constructor(private readonly db: Db) {}

  /** False, and nothing is written, where the letter has been opened. */
  async frame(scope: CoalitionScope, id: string, frame: Frame): Promise<boolean> {
    const { audience, campaignId, followsId, wordLimit, askIds } = frame;
    const framed = await this.db.execute<{ id: string }>(
      scope,
      `update letter set audience = $3, campaign_id = $4, follows_id = $5, word_limit = $6
        where coalition_id = $1 and id = $2 and state = any($7) returning id`,
      [scope.coalitionId, id, audience, campaignId, followsId, wordLimit, [...FRAMEABLE]],
    );
    if (framed.length === 0) return false;
    await this.db.execute(scope, `delete from letter_ask where coalition_id = $1 and letter_id = $2`, [
      scope.coalitionId,
      id,
    ]);
    await this.db.execute(
      scope,
      `insert into letter_ask (coalition_id, letter_id, ask_id) select $1, $2, unnest($3::uuid[])`,
      [scope.coalitionId, id, [...askIds]],
    );
    return true;
  }

  /** True where `later` is this letter, or follows it over any number of letters. */
  async leadsTo(scope: CoalitionScope, id: string, later: string): Promise<boolean> {
    const [row] = await this.db.query<{ circle: boolean }>(
      scope,
      `with recursive chain (id) as (
         select $3::uuid union select l.follows_id from letter l join chain on l.coalition_id = $1 and l.id = chain.id
          where l.follows_id is not null)
       select exists (select from chain where id = $2) as circle`,
      [scope.coalitionId, id, later],
    );
    return row?.circle ?? false;
  }

  /** Opens a draft for comments until an instant; `late` where the database's clock is past it already. */
  async openForComments(
    scope: CoalitionScope,
    id: string,
    closesAt: Date,
    zone: string,
  ): Promise<'opened' | 'late' | 'wrong state'> {
    const [row] = await this.db.execute<{ late: boolean }>(
      scope,
      `update letter set state = case when $3 <= clock_timestamp() then state else '${LIFE.comment.to}' end,
              comments_close_at = $3, comments_zone = $4
        where coalition_id = $1 and id = $2 and state = any($5) returning state <> '${LIFE.comment.to}' as late`,
      [scope.coalitionId, id, closesAt, zone, [...LIFE.comment.from]],
    );
    if (row === undefined) return 'wrong state';
    return row.late ? 'late' : 'opened';
  }

  /** Ends the life of a letter that is not delivered; false where it is not where the step begins. */
  async withdraw(scope: CoalitionScope, id: string): Promise<boolean> {
    const withdrawn = await this.db.execute<{ id: string }>(
      scope,
      `update letter set state = '${LIFE.withdraw.to}', withdrawn_at = clock_timestamp()
        where coalition_id = $1 and id = $2 and state = any($3) returning id`,
      [scope.coalitionId, id, [...LIFE.withdraw.from]],
    );
    return withdrawn.length === 1;
  }

  /** By letter, the asks that it carries. */
  async askIds(
    scope: CoalitionScope,
    letterIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.db.query<{ letterId: string; ids: string[] }>(
      scope,
      `select letter_id as "letterId", array_agg(ask_id order by ask_id)::text[] as ids from letter_ask
        where coalition_id = $1 and letter_id = any($2::uuid[]) group by letter_id`,
      [scope.coalitionId, [...letterIds]],
    );
    return new Map(rows.map(({ letterId, ids }) => [letterId, ids]));
  }
}
