import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { MomentsRepository, type MomentRow } from './moments.repository';

/** Events that campaigns are planned around. */
@Injectable()
export class MomentsService {
  constructor(private readonly moments: MomentsRepository) {}

  page(
    scope: CoalitionScope,
    city: string | null,
    search: string | null,
    page: PageRequest,
  ): Promise<Page<MomentRow>> {
    return this.moments.page(scope, city, search, page);
  }

  byIds(scope: CoalitionScope, ids: readonly string[]): Promise<MomentRow[]> {
    return this.moments.byIds(scope, ids);
  }
}
