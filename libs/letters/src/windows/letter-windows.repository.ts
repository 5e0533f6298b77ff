import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

/** A letter that is not closed yet, and when it can be signed; dates as `YYYY-MM-DD` where it closes. */
export interface WindowRow {
  readonly id: string;
  readonly title: string;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
}

@Injectable()
export class LetterWindowsRepository {
  constructor(private readonly db: Db) {}

  async has(scope: CoalitionScope, id: string): Promise<boolean> {
    const rows = await this.db.query(scope, 'select from letter where coalition_id = $1 and id = $2', [
      scope.coalitionId,
      id,
    ]);
    return rows.length === 1;
  }

  notClosed(scope: CoalitionScope, ids: readonly string[]): Promise<WindowRow[]> {
    return this.db.query<WindowRow>(
      scope,
      `select id, title, (opened_at at time zone closes_zone)::date::text as "opensOn", (closes_at at time zone closes_zone)::date::text as "closesOn"
         from letter where coalition_id = $1 and id = any($2::uuid[]) and state in ('DRAFT', 'COMMENT', 'LOCKED', 'OPEN')
        order by id`,
      [scope.coalitionId, [...ids]],
    );
  }
}
