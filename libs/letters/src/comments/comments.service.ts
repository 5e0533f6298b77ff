import { Injectable } from '@nestjs/common';
import { CoalitionsService } from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, notFound, unknown } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import type { Block } from '../domain/canonical';
import { LettersRepository } from '../text/letters.repository';
import { COMMENT_ERRORS, type CommentState } from './comment-kinds';
import { CommentsRepository, type CommentRow } from './comments.repository';
import { anchor, type Passage } from './domain/passage';

/** A comment as one reader may see it. */
export interface SeenComment extends Omit<CommentRow, 'authorId' | 'authorName' | 'organisationId'> {
  readonly own: boolean;
  /** Null for a reader who may not know who it is. */
  readonly author: string | null;
  readonly organisation: string | null;
  /** Where its passage begins now; null where it has none, or its words are gone. */
  readonly at: number | null;
}

export interface Remark {
  readonly letterId: string;
  readonly blockId: string;
  readonly passage: Passage | null;
  readonly body: string;
  readonly replacement: string | null;
  readonly language: string;
}

/** PR-10: what members say to a draft while it asks for comments. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly comments: CommentsRepository,
    private readonly letters: LettersRepository,
    private readonly coalitions: CoalitionsService,
    private readonly history: History,
  ) {}

  /** Threads, the earliest first. Throws NOT_FOUND. */
  async page(
    scope: CoalitionScope,
    actor: Actor,
    letterId: string,
    page: PageRequest,
  ): Promise<Page<SeenComment>> {
    const letter = await this.letters.byId(scope, letterId);
    if (letter === undefined) throw notFound();
    const { rows, ...rest } = await this.comments.page(scope, letterId, page);
    const see = await this.eyesOf(
      scope,
      actor,
      rows.map(({ node }) => node),
      letter.blocks,
    );
    return { ...rest, rows: rows.map(({ cursor, node }) => ({ cursor, node: see(node) })) };
  }

  /** By thread, what was answered, the earliest first. */
  async repliesTo(
    scope: CoalitionScope,
    actor: Actor,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly SeenComment[]>> {
    const rows = await this.comments.replies(scope, ids);
    const see = await this.eyesOf(scope, actor, rows, []);
    const answers = (id: string) => rows.filter(({ parentId }) => parentId === id).map(see);
    return new Map(ids.map((id) => [id, answers(id)]));
  }

  /** Throws NOT_FOUND. */
  async one(scope: CoalitionScope, actor: Actor, id: string): Promise<SeenComment> {
    const row = await this.demand(scope, id);
    const letter = await this.letters.byId(scope, row.letterId);
    return (await this.eyesOf(scope, actor, [row], letter?.blocks ?? []))(row);
  }

  /** Gives its id. Throws NOT_FOUND, COMMENTS_CLOSED, PASSAGE_GONE, and INVALID_INPUT for a block that is none. */
  @Transactional()
  async add(scope: CoalitionScope, actor: Actor, { passage, ...remark }: Remark): Promise<string> {
    const { letterId, blockId } = remark;
    await this.demandOpen(scope, letterId);
    const letter = await this.letters.byId(scope, letterId);
    const block = letter?.blocks.find(({ id }) => id === blockId);
    if (block === undefined) throw unknown('blockId');
    if (passage !== null && anchor(block.text, passage) === null)
      throw new DomainError(COMMENT_ERRORS.PASSAGE_GONE, {}, 'quote');
    const { quote, start } = passage ?? { quote: null, start: null };
    return this.insert(scope, actor, { ...remark, parentId: null, quote, start });
  }

  /** Gives the thread. Throws NOT_FOUND, COMMENTS_CLOSED. */
  @Transactional()
  async reply(
    scope: CoalitionScope,
    actor: Actor,
    id: string,
    body: string,
    language: string,
  ): Promise<string> {
    const { letterId, parentId } = await this.demand(scope, id);
    await this.demandOpen(scope, letterId);
    const thread = parentId ?? id;
    const nowhere = { blockId: null, quote: null, start: null, replacement: null };
    await this.insert(scope, actor, { letterId, parentId: thread, body, language, ...nowhere });
    return thread;
  }

  /** Says that a thread is settled, or is not. Throws NOT_FOUND, NOT_YOUR_COMMENT, COMMENT_SETTLED. */
  @Transactional()
  async resolve(scope: CoalitionScope, actor: Actor, id: string, resolved: boolean): Promise<void> {
    const row = await this.demand(scope, id);
    if (row.parentId !== null) throw notFound();
    if (actor.role !== 'COORDINATOR' && row.authorId !== actor.personId)
      throw new DomainError(COMMENT_ERRORS.NOT_YOUR_COMMENT);
    const [from, to]: [CommentState, CommentState] = resolved ? ['OPEN', 'RESOLVED'] : ['RESOLVED', 'OPEN'];
    if (row.state === to) return;
    await this.settle(scope, actor, row, from, to);
  }

  /** Within the use case's transaction. Throws COMMENT_SETTLED. */
  async settle(
    scope: CoalitionScope,
    { personId }: Actor,
    { id, letterId }: CommentRow,
    from: CommentState,
    to: CommentState,
  ): Promise<void> {
    if (!(await this.comments.settle(scope, id, from, to, personId)))
      throw new DomainError(COMMENT_ERRORS.COMMENT_SETTLED);
    await this.history.record(scope, personId, 'COMMENT_SETTLED', letterId, { commentId: id, state: to });
  }

  async demand(scope: CoalitionScope, id: string): Promise<CommentRow> {
    const row = await this.comments.byId(scope, id);
    if (row === undefined) throw notFound();
    return row;
  }

  private async demandOpen(scope: CoalitionScope, letterId: string): Promise<void> {
    if ((await this.letters.byId(scope, letterId)) === undefined) throw notFound();
    if (!(await this.comments.holdOpen(scope, letterId)))
      throw new DomainError(COMMENT_ERRORS.COMMENTS_CLOSED);
  }

  private async insert(
    scope: CoalitionScope,
    { personId, organisationId, role }: Actor,
    remark: Omit<Remark, 'blockId' | 'passage'> & {
      readonly parentId: string | null;
      readonly blockId: string | null;
      readonly quote: string | null;
      readonly start: number | null;
    },
  ): Promise<string> {
    const id = newId();
    const coordinates = role === 'COORDINATOR';
    await this.comments.insert(scope, { ...remark, id, authorId: personId, organisationId, coordinates });
    await this.history.record(scope, personId, 'COMMENT_MADE', remark.letterId, { commentId: id });
    return id;
  }

  /**
   * How this reader sees comments (PR-35): coordinators know who speaks, everybody knows what they have said themselves,
   * and others learn at most an organisation that they may see.
   */
  private async eyesOf(
    scope: CoalitionScope,
    actor: Actor,
    rows: readonly CommentRow[],
    blocks: readonly Block[],
  ): Promise<(row: CommentRow) => SeenComment> {
    const ids = [...new Set(rows.flatMap(({ organisationId }) => organisationId ?? []))];
    const visible = await this.coalitions.visible(scope, actor, ids);
    const names = new Map(visible.map(({ id, name }) => [id, name]));
    const texts = new Map(blocks.map(({ id, text }) => [id, text]));
    return ({ authorId, authorName, organisationId, ...row }) => {
      const own = authorId === actor.personId;
      const text = texts.get(row.blockId ?? '');
      const { quote, start } = row;
      return {
        ...row,
        own,
        author: own || actor.role === 'COORDINATOR' ? authorName : null,
        organisation: names.get(organisationId ?? '') ?? null,
        at: text === undefined || quote === null || start === null ? null : anchor(text, { quote, start }),
      };
    };
  }
}
