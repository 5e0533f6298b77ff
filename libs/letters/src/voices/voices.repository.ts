import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { counts } from '../signing/standing';

/** How many organisations are named for one country. */
const ASKED_AT_MOST = 5;

export interface MissingVoiceRow {
  readonly letterId: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/**
 * PR-05: host countries of the register from which nobody has signed in public. Decided by public signatures alone, so that it
 * tells nothing of who has signed otherwise: an organisation that signed without its name is named here like one that has
 * not signed.
 */
@Injectable()
export class VoicesRepository {
  constructor(private readonly db: Db) {}

  missing(scope: CoalitionScope, letterIds: readonly string[]): Promise<MissingVoiceRow[]> {
    const publicOf = (whose: string) => `exists (
      select from signature s where s.coalition_id = l.coalition_id and s.letter_id = l.id and s.display = 'PUBLIC'
         and ${counts('s', 'l')} and ${whose})`;
    return this.db.query<MissingVoiceRow>(
      scope,
      `select l.id as "letterId", c.iso2 as country, coalesce((
                select json_agg(json_build_object('id', a.id, 'name', a.name) order by a.name) from (
                  select o.id, o.name from organisation o
                   where o.coalition_id = l.coalition_id and o.country = c.iso2 and not ${publicOf('s.organisation_id = o.id')}
                   order by o.name, o.id limit ${ASKED_AT_MOST}) a), '[]') as organisations
         from letter l join country c on c.coalition_id = l.coalition_id and 'host_country' = any(c.roles)
        where l.coalition_id = $1 and l.id = any($2::uuid[]) and not ${publicOf('s.country = c.iso2')}
        order by c.iso2`,
      [scope.coalitionId, [...letterIds]],
    );
  }
}
