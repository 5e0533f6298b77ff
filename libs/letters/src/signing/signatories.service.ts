import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import {
  SignatoriesRepository,
  type ListedSignatory,
  type Signatory,
  type Tally,
} from './signatories.repository';
import { SignaturesRepository } from './signatures.repository';

/** What a letter says of its signatures to whoever reads it. */
@Injectable()
export class SignatoriesService {
  constructor(
    private readonly signatures: SignaturesRepository,
    private readonly names: SignatoriesRepository,
  ) {}

  counts(scope: CoalitionScope, letterIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.signatures.counts(scope, letterIds);
  }

  /** By letter, how many are asked to confirm anew, and how many have dissociated themselves. */
  tallies(scope: CoalitionScope, letterIds: readonly string[]): Promise<ReadonlyMap<string, Tally>> {
    return this.names.tallies(scope, letterIds);
  }

  /** By letter, all who chose to be named in public. */
  async publicSignatories(
    scope: CoalitionScope,
    letterIds: readonly string[],
  ): Promise<ReadonlyMap<string, Signatory[]>> {
    const byLetter = new Map<string, Signatory[]>(letterIds.map((id) => [id, []]));
    for (const { letterId, ...signatory } of await this.names.all(scope, letterIds))
      byLetter.get(letterId)?.push(signatory);
    return byLetter;
  }

  /** By letter, a page of those who chose to be named in public. */
  signatories(
    scope: CoalitionScope,
    letterIds: readonly string[],
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<ListedSignatory>>> {
    return this.names.pages(scope, letterIds, page);
  }
}
