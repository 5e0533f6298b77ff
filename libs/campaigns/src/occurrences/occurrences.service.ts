import { Injectable } from '@nestjs/common';
import { notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import type { OccurrenceRow } from './occurrence-rows';
import { OccurrencesRepository, type OccurrenceDate, type OccurrenceFilter } from './occurrences.repository';

/** Dated instances of moments. */
@Injectable()
export class OccurrencesService {
  constructor(private readonly occurrences: OccurrencesRepository) {}

  page(scope: CoalitionScope, filter: OccurrenceFilter, page: PageRequest): Promise<Page<OccurrenceRow>> {
    return this.occurrences.page(scope, filter, page);
  }

  async one(scope: CoalitionScope, id: string): Promise<OccurrenceRow> {
    const [occurrence] = await this.occurrences.byIds(scope, [id]);
    if (occurrence === undefined) throw notFound();
    return occurrence;
  }

  byIds(scope: CoalitionScope, ids: readonly string[]): Promise<OccurrenceRow[]> {
    return this.occurrences.byIds(scope, ids);
  }

  /** Those that touch the days from one to another, YYYY-MM-DD. */
  forCalendar(scope: CoalitionScope, from: string, to: string): Promise<OccurrenceDate[]> {
    return this.occurrences.between(scope, from, to);
  }

  /** What comes of each ask or target, the earliest first. */
  coming(
    scope: CoalitionScope,
    of: 'ask' | 'target',
    ids: readonly string[],
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<OccurrenceRow>>> {
    return this.occurrences.coming(scope, of, ids, page);
  }

  async ofMoments(
    scope: CoalitionScope,
    momentIds: readonly string[],
  ): Promise<ReadonlyMap<string, OccurrenceRow[]>> {
    const byMoment = new Map<string, OccurrenceRow[]>(momentIds.map((id) => [id, []]));
    for (const row of await this.occurrences.ofMoments(scope, momentIds))
      byMoment.get(row.momentId)?.push(row);
    return byMoment;
  }
}
