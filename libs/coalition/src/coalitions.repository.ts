import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

export interface PlaceRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly front: string;
  readonly country: string | null;
  readonly timeZone: string;
}

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

  async insertPlaces(scope: CoalitionScope, places: readonly PlaceRow[]): Promise<void> {
    await this.db.execute(
      scope,
      `insert into place (coalition_id, id, code, name, front, country, time_zone)
       select $1, r.id, r.code, r.name, r.front, r.country, r."timeZone"
         from jsonb_to_recordset($2::jsonb) as r(id uuid, code text, name text, front text, country text, "timeZone" text)`,
      [scope.coalitionId, JSON.stringify(places)],
    );
  }

  places(scope: CoalitionScope): Promise<PlaceRow[]> {
    return this.db.query<PlaceRow>(
      scope,
      `select id, code, name, front, country, time_zone as "timeZone" from place where coalition_id = $1 order by name`,
      [scope.coalitionId],
    );
  }
}
