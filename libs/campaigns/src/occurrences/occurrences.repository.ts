import { Injectable } from '@nestjs/common';
import { likePattern } from '@chorus/kernel/like';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { readPage, readPages, type Page, type PageRequest } from '@chorus/platform/db/page';
import { filterValues, stands, suits, type CalendarFilter } from './calendar-filter';
import { OCCURRENCE, OCCURRENCE_OF_MOMENT, type OccurrenceRow } from './occurrence-rows';

/** What a calendar shows of an occurrence. */
export interface OccurrenceDate {
  readonly id: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly status: string;
  readonly city: string;
  /** The moment's title where it is the one of the pack, which is public; null where the coalition has written it. */
  readonly publicTitle: string | null;
  readonly code: string;
}

export interface OccurrenceFilter extends CalendarFilter {
  /** First and last day of the time that they touch, YYYY-MM-DD. */
  readonly from: string | null;
  readonly to: string | null;
  readonly city: string | null;
  readonly search: string | null;
}

@Injectable()
export class OccurrencesRepository {
  constructor(private readonly db: Db) {}

  page(scope: CoalitionScope, filter: OccurrenceFilter, page: PageRequest): Promise<Page<OccurrenceRow>> {
    const { from, to, city, search } = filter;
    const matched = `select to_char(o.start_date, 'YYYYMMDD') as sort_key, ${OCCURRENCE}
        from ${OCCURRENCE_OF_MOMENT}
       where o.coalition_id = $1 and ($2::date is null or o.end_date >= $2) and ($3::date is null or o.start_date <= $3)
         and ($4::text is null or m.city = $4) and ($5::text is null or m.search like $5)
         and ${suits(6)} and ${stands(8)}`;
    return readPage(
      this.db,
      scope,
      matched,
      [scope.coalitionId, from, to, city, likePattern(search), ...filterValues(filter)],
      page,
    );
  }

  /** Of each ask or target, those that are not over where they are held, the earliest first. */
  coming(
    scope: CoalitionScope,
    of: 'ask' | 'target',
    ids: readonly string[],
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<OccurrenceRow>>> {
    const link = `exists (select from moment_${of} l where l.coalition_id = m.coalition_id and l.moment_id = m.id and l.${of}_id = list.id)`;
    const matched = `select to_char(o.start_date, 'YYYYMMDD') as sort_key, ${OCCURRENCE}
        from ${OCCURRENCE_OF_MOMENT}
       where o.coalition_id = $1 and (${of === 'target' ? `m.organ_id = list.id or ${link}` : link})
         and o.status <> 'CANCELLED' and o.end_date >= (clock_timestamp() at time zone m.time_zone)::date`;
    return readPages(this.db, scope, ids, matched, [scope.coalitionId], page);
  }

  byIds(scope: CoalitionScope, ids: readonly string[]): Promise<OccurrenceRow[]> {
    return this.db.query<OccurrenceRow>(
      scope,
      `select ${OCCURRENCE} from ${OCCURRENCE_OF_MOMENT} where o.coalition_id = $1 and o.id = any($2::uuid[])`,
      [scope.coalitionId, [...ids]],
    );
  }

  /** Those that touch the days from one to another, YYYY-MM-DD, the earliest first. */
  between(scope: CoalitionScope, from: string, to: string): Promise<OccurrenceDate[]> {
    return this.db.query<OccurrenceDate>(
      scope,
      `select o.id, o.start_date::text as "startDate", o.end_date::text as "endDate", o.status, m.city, m.code,
              case when m.pack_fields->>'title' = m.title then m.title end as "publicTitle"
         from occurrence o join moment m on m.coalition_id = o.coalition_id and m.id = o.moment_id
        where o.coalition_id = $1 and o.end_date >= $2::date and o.start_date <= $3::date
        order by o.start_date, o.id`,
      [scope.coalitionId, from, to],
    );
  }

  ofMoments(scope: CoalitionScope, momentIds: readonly string[]): Promise<OccurrenceRow[]> {
    return this.db.query<OccurrenceRow>(
      scope,
      `select ${OCCURRENCE} from ${OCCURRENCE_OF_MOMENT} where o.coalition_id = $1 and o.moment_id = any($2::uuid[]) order by o.start_date`,
      [scope.coalitionId, [...momentIds]],
    );
  }
}
