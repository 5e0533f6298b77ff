import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { readPages, type Page, type PageRequest } from '@chorus/platform/db/page';

export interface NewTaskComment {
  readonly id: string;
  readonly taskId: string;
  readonly body: string;
  readonly language: string;
  readonly authorId: string;
  readonly organisationId: string | null;
  /** The author spoke as a coordinator. */
  readonly coordinates: boolean;
}

export interface TaskCommentRow extends NewTaskComment {
  readonly authorName: string;
  readonly createdAt: Date;
}

@Injectable()
export class TaskCommentsRepository {
  constructor(private readonly db: Db) {}

  /** By task, one page, the earliest first. */
  pages(
    scope: CoalitionScope,
    taskIds: readonly string[],
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<TaskCommentRow>>> {
    const matched = `select c.id::text as sort_key, c.id, c.task_id as "taskId", c.body, c.language, c.author_id as "authorId",
        p.name as "authorName", c.organisation_id as "organisationId", c.coordinates, c.created_at as "createdAt"
      from task_comment c join person p on p.id = c.author_id
     where c.coalition_id = $1 and c.task_id = list.id`;
    return readPages(this.db, scope, taskIds, matched, [scope.coalitionId], page);
  }

  async insert(scope: CoalitionScope, c: NewTaskComment): Promise<void> {
    await this.db.execute(
      scope,
      `insert into task_comment (coalition_id, id, task_id, body, language, author_id, organisation_id, coordinates)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [scope.coalitionId, c.id, c.taskId, c.body, c.language, c.authorId, c.organisationId, c.coordinates],
    );
  }
}
