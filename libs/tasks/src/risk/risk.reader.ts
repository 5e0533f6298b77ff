import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { standing, type EngagementKind, type RiskStanding } from './domain/standing';
import { RiskNotesRepository } from './risk-notes.repository';

/** Tells other rooms how far risk notes carry engagements; who may see those is for whoever asks to know. */
@Injectable()
export class RiskReader {
  constructor(private readonly notes: RiskNotesRepository) {}

  /** By engagement, MISSING where it has no note; in one statement. */
  async standings(
    scope: CoalitionScope,
    kind: EngagementKind,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, RiskStanding>> {
    const found = new Map<string, RiskStanding>(ids.map((id) => [id, 'MISSING']));
    for (const { engagementId, today, ...note } of await this.notes.reviews(scope, kind, ids))
      found.set(engagementId, standing(note, today));
    return found;
  }
}
