import { Injectable } from '@nestjs/common';
import { notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { gather } from './gather';
import type { AskGroupRow, AskRow, TargetRow } from './reading-rows';
import { ReadingsRepository, type AskFilter, type TargetFilter } from './readings.repository';

/** What the coalition demands, and of whom. */
@Injectable()
export class RegisterService {
  constructor(private readonly readings: ReadingsRepository) {}

  asks(scope: CoalitionScope, filter: AskFilter, page: PageRequest): Promise<Page<AskRow>> {
    return this.readings.asks(scope, filter, page);
  }

  groups(scope: CoalitionScope): Promise<AskGroupRow[]> {
    return this.readings.groups(scope);
  }

  targets(scope: CoalitionScope, filter: TargetFilter, page: PageRequest): Promise<Page<TargetRow>> {
    return this.readings.targets(scope, filter, page);
  }

  /** Throws NOT_FOUND where the coalition has no ask with this code. */
  async ask(scope: CoalitionScope, code: string): Promise<AskRow> {
    const ask = await this.readings.ask(scope, code);
    if (ask === undefined) throw notFound();
    return ask;
  }

  /** Throws NOT_FOUND where the coalition has no target with this code. */
  async target(scope: CoalitionScope, code: string): Promise<TargetRow> {
    const target = await this.readings.target(scope, code);
    if (target === undefined) throw notFound();
    return target;
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
    return gather(askIds, await this.readings.targetsOfAsks(scope, askIds), ({ askId }) => askId);
  }

  async childrenOf(
    scope: CoalitionScope,
    parentIds: readonly string[],
  ): Promise<ReadonlyMap<string, TargetRow[]>> {
    return gather(parentIds, await this.readings.childrenOf(scope, parentIds), ({ parentId }) => parentId);
  }
}
