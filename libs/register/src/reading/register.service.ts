import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import type { AskRow, InitiativeRow, SourceRow, TargetRow } from './reading-rows';
import { ReadingsRepository, type AskFilter } from './readings.repository';

/** What the register says: asks, targets, sources, initiatives. */
@Injectable()
export class RegisterService {
  constructor(private readonly readings: ReadingsRepository) {}

  asks(scope: CoalitionScope, filter: AskFilter, page: PageRequest): Promise<Page<AskRow>> {
    return this.readings.asks(scope, filter, page);
  }

  targets(
    scope: CoalitionScope,
    kind: string | null,
    search: string | null,
    page: PageRequest,
  ): Promise<Page<TargetRow>> {
    return this.readings.targets(scope, kind, search, page);
  }

  sources(scope: CoalitionScope, search: string | null, page: PageRequest): Promise<Page<SourceRow>> {
    return this.readings.sources(scope, search, page);
  }

  initiatives(scope: CoalitionScope, search: string | null, page: PageRequest): Promise<Page<InitiativeRow>> {
    return this.readings.initiatives(scope, search, page);
  }

  targetsByIds(scope: CoalitionScope, ids: readonly string[]): Promise<TargetRow[]> {
    return this.readings.targetsByIds(scope, ids);
  }

  asksByIds(scope: CoalitionScope, ids: readonly string[]): Promise<AskRow[]> {
    return this.readings.asksByIds(scope, ids);
  }

  async targetsOfAsks(
    scope: CoalitionScope,
    askIds: readonly string[],
  ): Promise<ReadonlyMap<string, TargetRow[]>> {
    const rows = await this.readings.targetsOfAsks(scope, askIds);
    const byAsk = new Map<string, TargetRow[]>(askIds.map((id) => [id, []]));
    for (const row of rows) byAsk.get(row.askId)?.push(row);
    return byAsk;
  }
}
