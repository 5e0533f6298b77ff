import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { CoverageRepository, type CoverageRow } from './coverage.repository';

/** Where expertise is, and where it is missing. */
@Injectable()
export class CoverageService {
  constructor(private readonly coverage: CoverageRepository) {}

  page(
    scope: CoalitionScope,
    actor: Actor,
    language: string | null,
    page: PageRequest,
  ): Promise<Page<CoverageRow>> {
    return this.coverage.page(scope, actor, language, page);
  }
}
