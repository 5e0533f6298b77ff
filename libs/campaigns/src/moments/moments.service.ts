import { Injectable } from '@nestjs/common';
import { notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { MomentsRepository, type CityRow, type MomentFilter, type MomentRow } from './moments.repository';

/** Events that campaigns are planned around. */
@Injectable()
export class MomentsService {
  constructor(private readonly moments: MomentsRepository) {}

  page(scope: CoalitionScope, filter: MomentFilter, page: PageRequest): Promise<Page<MomentRow>> {
    return this.moments.page(scope, filter, page);
  }

  async one(scope: CoalitionScope, code: string): Promise<MomentRow> {
    const moment = await this.moments.byCode(scope, code);
    if (moment === undefined) throw notFound();
    return moment;
  }

  cities(scope: CoalitionScope): Promise<CityRow[]> {
    return this.moments.cities(scope);
  }

  byIds(scope: CoalitionScope, ids: readonly string[]): Promise<MomentRow[]> {
    return this.moments.byIds(scope, ids);
  }

  /** Ids of the asks or targets that each suits. */
  async suited(
    scope: CoalitionScope,
    of: 'ask' | 'target',
    momentIds: readonly string[],
  ): Promise<ReadonlyMap<string, string[]>> {
    const byMoment = new Map<string, string[]>(momentIds.map((id) => [id, []]));
    for (const { momentId, id } of await this.moments.suited(scope, of, momentIds))
      byMoment.get(momentId)?.push(id);
    return byMoment;
  }
}
