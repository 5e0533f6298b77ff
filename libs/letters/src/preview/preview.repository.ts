import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { Display } from '../domain/life';
import { counts } from '../signing/standing';

export interface PreviewedName {
  readonly printedName: string;
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  readonly organisation: boolean;
  /** It is the reader's own. */
  readonly own: boolean;
}

/** What stands under a letter now, the reader's own signature among it. */
export interface Standing {
  readonly versionNumber: number | null;
  readonly sha256: string | null;
  readonly count: number;
  readonly recipientOnly: number;
  readonly withheld: number;
  readonly ownDisplay: Display | null;
}

/** How many names a preview shows; the whole list is elsewhere. */
const SHOWN = 50;

@Injectable()
export class PreviewRepository {
  constructor(private readonly db: Db) {}

  async standing(
    scope: CoalitionScope,
    letterId: string,
    organisationId: string | null,
  ): Promise<Standing | undefined> {
    const [row] = await this.db.query<Standing>(
      scope,
      `select v.number as "versionNumber", v.sha256, n.*
         from letter l
         left join lateral (select number, sha256 from letter_version v
                             where v.coalition_id = l.coalition_id and v.letter_id = l.id order by number desc limit 1) v on true
         cross join lateral (
           select count(*)::int as count,
                  (count(*) filter (where s.display = 'DELIVERED_ONLY'))::int as "recipientOnly",
                  (count(*) filter (where s.display = 'WITHHELD'))::int as withheld,
                  max(s.display) filter (where s.organisation_id = $3) as "ownDisplay"
             from signature s where s.coalition_id = $1 and s.letter_id = l.id and ${counts('s', 'l')}) n
        where l.coalition_id = $1 and l.id = $2`,
      [scope.coalitionId, letterId, organisationId],
    );
    return row;
  }

  /** The first names under a letter that have one of these displays, but the organisation's own. */
  names(
    scope: CoalitionScope,
    letterId: string,
    organisationId: string | null,
    displays: readonly Display[],
  ): Promise<PreviewedName[]> {
    return this.db.query<PreviewedName>(
      scope,
      `select s.printed_name as "printedName", s.title, s.affiliation, s.country, s.organisation_id is not null as organisation,
              false as own
         from letter l join signature s on s.coalition_id = l.coalition_id and s.letter_id = l.id and ${counts('s', 'l')}
        where l.coalition_id = $1 and l.id = $2 and s.display = any($4::text[]) and ($3::uuid is null or s.organisation_id is distinct from $3::uuid)
        order by s.organisation_id is null, lower(s.printed_name) collate "C", s.id limit ${SHOWN}`,
      [scope.coalitionId, letterId, organisationId, [...displays]],
    );
  }

  /** How the organisation's own name prints. */
  async own(
    scope: CoalitionScope,
    organisationId: string,
  ): Promise<{ name: string; country: string | null } | undefined> {
    const [row] = await this.db.query<{ name: string; country: string | null }>(
      scope,
      'select name, country from organisation where coalition_id = $1 and id = $2',
      [scope.coalitionId, organisationId],
    );
    return row;
  }
}
