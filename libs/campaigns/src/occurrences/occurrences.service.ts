import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { OccurrencesRepository, type OccurrenceRow } from './occurrences.repository';

/** Dated instances of moments. */
@Injectable()
export class OccurrencesService {
  constructor(private readonly occurrences: OccurrencesRepository) {}

  byIds(scope: CoalitionScope, ids: readonly string[]): Promise<OccurrenceRow[]> {
    return this.occurrences.byIds(scope, ids);
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
