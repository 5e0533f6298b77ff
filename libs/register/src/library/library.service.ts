import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { gather } from '../reading/gather';
import type { CountryRow, InitiativeFilter, InitiativeRow, SourceRow } from './library-rows';
import { LibraryRepository } from './library.repository';

/** What the register cites and what has been done. */
@Injectable()
export class LibraryService {
  constructor(private readonly library: LibraryRepository) {}

  sources(scope: CoalitionScope, search: string | null, page: PageRequest): Promise<Page<SourceRow>> {
    return this.library.sources(scope, search, page);
  }

  initiatives(
    scope: CoalitionScope,
    filter: InitiativeFilter,
    page: PageRequest,
  ): Promise<Page<InitiativeRow>> {
    return this.library.initiatives(scope, filter, page);
  }

  countries(
    scope: CoalitionScope,
    role: string | null,
    search: string | null,
    page: PageRequest,
  ): Promise<Page<CountryRow>> {
    return this.library.countries(scope, role, search, page);
  }

  async sourcesOfInitiatives(
    scope: CoalitionScope,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, SourceRow[]>> {
    return gather(ids, await this.library.sourcesOfInitiatives(scope, ids), (row) => row.initiativeId);
  }
}
