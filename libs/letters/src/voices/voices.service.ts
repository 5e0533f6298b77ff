import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { VoicesRepository, type MissingVoiceRow } from './voices.repository';

/** Whose voice a letter lacks (PR-05). */
@Injectable()
export class VoicesService {
  constructor(private readonly voices: VoicesRepository) {}

  /** By letter. */
  async missing(
    scope: CoalitionScope,
    letterIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly MissingVoiceRow[]>> {
    const byLetter = new Map<string, MissingVoiceRow[]>(letterIds.map((id) => [id, []]));
    for (const row of await this.voices.missing(scope, letterIds)) byLetter.get(row.letterId)?.push(row);
    return byLetter;
  }
}
