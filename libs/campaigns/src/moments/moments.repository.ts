import { Injectable } from '@nestjs/common';
import { likePattern } from '@chorus/kernel/like';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';

export interface MomentRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  readonly city: string;
  readonly timeZone: string;
  readonly purpose: string;
  readonly recurrence: string;
  readonly leadWeeks: number;
  readonly verified: string;
  readonly organId: string;
}

const MOMENT = `m.id, m.code, m.title, m.kind, m.city, m.time_zone as "timeZone", m.purpose, m.recurrence,
  m.lead_weeks as "leadWeeks", m.verified, m.organ_id as "organId"`;

@Injectable()
export class MomentsRepository {
  constructor(private readonly db: Db) {}

  page(
    scope: CoalitionScope,
    city: string | null,
    search: string | null,
    page: PageRequest,
  ): Promise<Page<MomentRow>> {
    const matched = `select m.code as sort_key, ${MOMENT} from moment m
      where m.coalition_id = $1 and ($2::text is null or m.city = $2) and ($3::text is null or m.search like $3)`;
    return readPage(this.db, scope, matched, [scope.coalitionId, city, likePattern(search)], page);
  }

  byIds(scope: CoalitionScope, ids: readonly string[]): Promise<MomentRow[]> {
    return this.db.query<MomentRow>(
      scope,
      `select ${MOMENT} from moment m where m.coalition_id = $1 and m.id = any($2::uuid[])`,
      [scope.coalitionId, [...ids]],
    );
  }
}
