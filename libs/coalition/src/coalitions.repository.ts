import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

@Injectable()
export class CoalitionsRepository {
  constructor(private readonly db: Db) {}

  async insert(scope: CoalitionScope, slug: string, name: string): Promise<void> {
    await this.db.execute(scope, `insert into coalition (id, slug, name) values ($1, $2, $3)`, [
      scope.coalitionId,
      slug,
      name,
    ]);
  }
}
