import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';
import type { CommentState } from './comment-kinds';

export interface CommentRow {
  readonly id: string;
  readonly letterId: string;
  readonly parentId: string | null;
  readonly blockId: string | null;
  readonly quote: string | null;
  readonly start: number | null;
  readonly body: string;
  readonly replacement: string | null;
  readonly language: string;
  readonly state: CommentState;
  readonly authorId: string;
  readonly authorName: string;
  readonly organisationId: string | null;
  /** The author spoke as a coordinator. */
  readonly coordinates: boolean;
  readonly createdAt: Date;
}

export type NewComment = Omit<CommentRow, 'state' | 'authorName' | 'createdAt'>;

const COLUMNS = `c.id, c.letter_id as "letterId", c.parent_id as "parentId", c.block_id as "blockId", c.quote, c.start, c.body,
  c.replacement, c.language, c.state, c.author_id as "authorId", p.name as "authorName", c.organisation_id as "organisationId",
  c.coordinates, c.created_at as "createdAt"`;
const FROM = 'letter_comment c join person p on p.id = c.author_id';

@Injectable()
export class CommentsRepository {
  constructor(private readonly db: Db) {}

  /** Threads of a letter, the earliest first. */
  page(scope: CoalitionScope, letterId: string, page: PageRequest): Promise<Page<CommentRow>> {
    const threads = `select c.id::text as sort_key, ${COLUMNS} from ${FROM}
      where c.coalition_id = $1 and c.letter_id = $2 and c.parent_id is null`;
    return readPage(this.db, scope, threads, [scope.coalitionId, letterId], page);
  }

  /** The earliest first. */
  replies(scope: CoalitionScope, parentIds: readonly string[]): Promise<CommentRow[]> {
    return this.db.query<CommentRow>(
      scope,
      `select ${COLUMNS} from ${FROM} where c.coalition_id = $1 and c.parent_id = any($2::uuid[]) order by c.id`,
      [scope.coalitionId, [...parentIds]],
    );
  }

  async byId(scope: CoalitionScope, id: string): Promise<CommentRow | undefined> {
    const [row] = await this.db.query<CommentRow>(
      scope,
      `select ${COLUMNS} from ${FROM} where c.coalition_id = $1 and c.id = $2`,
      [scope.coalitionId, id],
    );
    return row;
  }

  /** Holds a letter as it is; true while it takes comments, by the database's clock. */
  async holdOpen(scope: CoalitionScope, letterId: string): Promise<boolean> {
    const [row] = await this.db.execute<{ open: boolean }>(
      scope,
      `select state = 'COMMENT' and comments_close_at > clock_timestamp() as open
         from letter where coalition_id = $1 and id = $2 for share`,
      [scope.coalitionId, letterId],
    );
    return row?.open === true;
  }

  async insert(scope: CoalitionScope, c: NewComment): Promise<void> {
    await this.db.execute(
      scope,
      `insert into letter_comment (coalition_id, id, letter_id, parent_id, block_id, quote, start, body, replacement, language,
         author_id, organisation_id, coordinates) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        scope.coalitionId,
        c.id,
        c.letterId,
        c.parentId,
        c.blockId,
        c.quote,
        c.start,
        c.body,
        c.replacement,
        c.language,
        c.authorId,
        c.organisationId,
        c.coordinates,
      ],
    );
  }

  /** False where it stands elsewhere than in `from` by now. */
  async settle(
    scope: CoalitionScope,
    id: string,
    from: CommentState,
    to: CommentState,
    personId: string,
  ): Promise<boolean> {
    const settled = await this.db.execute<{ id: string }>(
      scope,
      `update letter_comment set state = $4, settled_by = case when $4 = 'OPEN' then null else $5::uuid end,
              settled_at = case when $4 = 'OPEN' then null else clock_timestamp() end
        where coalition_id = $1 and id = $2 and state = $3 returning id`,
      [scope.coalitionId, id, from, to, personId],
    );
    return settled.length === 1;
  }
}
