import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

/** Writes whether an ask has a public page. */
@Injectable()
export class AskPublicationRepository {
  constructor(private readonly db: Db) {}

  /** Gives an ask its public address, or takes it away; the ask's id where that changed anything. */
  async set(scope: CoalitionScope, code: string, slug: string | null): Promise<string | undefined> {
    const [row] = await this.db.execute<{ id: string }>(
      scope,
      `update ask set public_slug = $3, updated_at = now()
        where coalition_id = $1 and code = $2 and (public_slug is null) <> ($3::text is null) returning id`,
      [scope.coalitionId, code, slug],
    );
    return row?.id;
  }
}
