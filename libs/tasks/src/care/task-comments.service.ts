import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { ClaimsRepository } from '../claims/claims.repository';
import { ClaimsService } from '../claims/claims.service';
import { TaskCommentsRepository, type TaskCommentRow } from './task-comments.repository';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    TASK_COMMENTED: { readonly commentId: string };
  }
}

/** A comment as one reader may see it. */
export interface SeenTaskComment extends Omit<TaskCommentRow, 'authorName'> {
  readonly own: boolean;
  /** Null for a reader who may not know who it is (PR-35). */
  readonly author: string | null;
}

/** What is said to a task. Coordinators know who speaks; others learn at most an organisation that they may see. */
@Injectable()
export class TaskCommentsService {
  constructor(
    private readonly comments: TaskCommentsRepository,
    private readonly claims: ClaimsService,
    private readonly rows: ClaimsRepository,
    private readonly history: History,
  ) {}

  /** By task, one page, the earliest first. */
  async pages(
    scope: CoalitionScope,
    actor: Actor,
    taskIds: readonly string[],
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<SeenTaskComment>>> {
    const pages = await this.comments.pages(scope, taskIds, page);
    const see = (row: TaskCommentRow) => seenBy(actor, row);
    return new Map(
      [...pages].map(([id, { rows, ...rest }]) => [
        id,
        { ...rest, rows: rows.map(({ cursor, node }) => ({ cursor, node: see(node) })) },
      ]),
    );
  }

  /** A comment of whoever holds the task is a sign that they work on it. Throws NOT_FOUND. */
  @Transactional()
  async add(
    scope: CoalitionScope,
    { personId, organisationId, role }: Actor,
    taskId: string,
    body: string,
    language: string,
  ): Promise<void> {
    await this.claims.hold(scope, taskId);
    const id = newId();
    const coordinates = role === 'COORDINATOR';
    await this.comments.insert(scope, {
      id,
      taskId,
      body,
      language,
      authorId: personId,
      organisationId,
      coordinates,
    });
    if (organisationId !== null) await this.rows.sign(scope, taskId, organisationId);
    await this.history.record(scope, personId, 'TASK_COMMENTED', taskId, { commentId: id });
  }
}

function seenBy(actor: Actor, { authorName, ...row }: TaskCommentRow): SeenTaskComment {
  const own = row.authorId === actor.personId;
  return { ...row, own, author: own || actor.role === 'COORDINATOR' ? authorName : null };
}
