import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

/** Writes whether search engines may list a letter. */
@Injectable()
export class ListingRepository {
  constructor(private readonly db: Db) {}

  /** False where that is so already. */
  async set(scope: CoalitionScope, id: string, indexed: boolean): Promise<boolean> {
    const changed = await this.db.execute<{ id: string }>(
      scope,
      'update letter set indexed = $3 where coalition_id = $1 and id = $2 and indexed <> $3 returning id',
      [scope.coalitionId, id, indexed],
    );
    return changed.length === 1;
  }
}
