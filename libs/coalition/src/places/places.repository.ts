import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { Front } from '../domain/places';

export interface PlaceRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly front: Front;
  readonly country: string | null;
  readonly timeZone: string;
}

const COLUMNS = 'id, code, name, front, country, time_zone as "timeZone"';

@Injectable()
export class PlacesRepository {
  constructor(private readonly db: Db) {}

  all(scope: CoalitionScope): Promise<PlaceRow[]> {
    return this.db.query<PlaceRow>(
      scope,
      `select ${COLUMNS} from place where coalition_id = $1 order by name`,
      [scope.coalitionId],
    );
  }

  async byCode(scope: CoalitionScope, code: string): Promise<PlaceRow | undefined> {
    const [row] = await this.db.query<PlaceRow>(
      scope,
      `select ${COLUMNS} from place where coalition_id = $1 and code = $2`,
      [scope.coalitionId, code],
    );
    return row;
  }

  /** Gives the ids of those that were made: a code that is taken stays with its place. */
  async insert(scope: CoalitionScope, places: readonly PlaceRow[]): Promise<string[]> {
    const made = await this.db.execute<{ id: string }>(
      scope,
      `insert into place (coalition_id, id, code, name, front, country, time_zone)
       select $1, r.id, r.code, r.name, r.front, r.country, r."timeZone"
         from jsonb_to_recordset($2::jsonb) as r(id uuid, code text, name text, front text, country text, "timeZone" text)
       on conflict (coalition_id, code) do nothing returning id`,
      [scope.coalitionId, JSON.stringify(places)],
    );
    return made.map(({ id }) => id);
  }
}
