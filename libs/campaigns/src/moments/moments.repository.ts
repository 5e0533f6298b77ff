import { Injectable } from '@nestjs/common';
import { likePattern } from '@chorus/kernel/like';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';
import { filterValues, stands, suits, type CalendarFilter } from '../occurrences/calendar-filter';

export interface MomentRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  readonly city: string;
  readonly timeZone: string;
  readonly purpose: string;
  readonly recurrence: string;
  readonly rrule: string | null;
  /** `MM-DD`. */
  readonly window: { readonly from: string; readonly to: string } | null;
  readonly leadWeeks: number;
  readonly notes: string | null;
  readonly references: readonly string[];
  readonly verified: string;
  readonly organId: string;
}

export interface MomentFilter extends CalendarFilter {
  readonly city: string | null;
  readonly search: string | null;
  /** Code of the target that holds it. */
  readonly organ: string | null;
}

export interface CityRow {
  readonly name: string;
  readonly timeZone: string;
  readonly moments: number;
}

const MOMENT = `m.id, m.code, m.title, m.kind, m.city, m.time_zone as "timeZone", m.purpose, m.recurrence, m.rrule,
  case when m.window_from is not null then jsonb_build_object('from', m.window_from, 'to', m.window_to) end as "window",
  m.notes, coalesce(m.reference_urls, '{}') as "references", m.lead_weeks as "leadWeeks", m.verified, m.organ_id as "organId"`;

@Injectable()
export class MomentsRepository {
  constructor(private readonly db: Db) {}

  page(scope: CoalitionScope, filter: MomentFilter, page: PageRequest): Promise<Page<MomentRow>> {
    const { city, search, organ, status, deadlineUntil } = filter;
    const dated =
      status === null && deadlineUntil === null
        ? '$7::text is null and $8::text is null'
        : `exists (select from occurrence o where o.coalition_id = m.coalition_id and o.moment_id = m.id and ${stands(7)})`;
    const matched = `select m.code as sort_key, ${MOMENT}
        from moment m join target h on h.coalition_id = m.coalition_id and h.id = m.organ_id
       where m.coalition_id = $1 and ($2::text is null or m.city = $2) and ($3::text is null or m.search like $3)
         and ($4::text is null or h.code = $4)
         and ${suits(5)} and ${dated}`;
    return readPage(
      this.db,
      scope,
      matched,
      [scope.coalitionId, city, likePattern(search), organ, ...filterValues(filter)],
      page,
    );
  }

  async byCode(scope: CoalitionScope, code: string): Promise<MomentRow | undefined> {
    const [row] = await this.db.query<MomentRow>(
      scope,
      `select ${MOMENT} from moment m where m.coalition_id = $1 and m.code = $2`,
      [scope.coalitionId, code],
    );
    return row;
  }

  /** Where moments are held, the city with most of them first; a zone that one of them has wrong is outvoted. */
  cities(scope: CoalitionScope): Promise<CityRow[]> {
    return this.db.query<CityRow>(
      scope,
      `select m.city as name, mode() within group (order by m.time_zone) as "timeZone", count(*)::int as moments
         from moment m where m.coalition_id = $1 group by m.city order by moments desc, m.city collate "C"`,
      [scope.coalitionId],
    );
  }

  byIds(scope: CoalitionScope, ids: readonly string[]): Promise<MomentRow[]> {
    return this.db.query<MomentRow>(
      scope,
      `select ${MOMENT} from moment m where m.coalition_id = $1 and m.id = any($2::uuid[])`,
      [scope.coalitionId, [...ids]],
    );
  }

  /** Ids of the asks or targets that each suits, in the order of the register. */
  suited(
    scope: CoalitionScope,
    of: 'ask' | 'target',
    momentIds: readonly string[],
  ): Promise<{ momentId: string; id: string }[]> {
    return this.db.query<{ momentId: string; id: string }>(
      scope,
      `select moment_id as "momentId", ${of}_id as id from moment_${of}
        where coalition_id = $1 and moment_id = any($2::uuid[]) order by position`,
      [scope.coalitionId, [...momentIds]],
    );
  }
}
