import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { Span } from '../domain/reminder';
import { awaits, inItsCampaign, openAt } from '../signing/awaits';

/** An open letter's time for signing. */
export interface OpenSpan extends Span {
  readonly closesZone: string;
  /** By the database's clock. */
  readonly now: Date;
}

/** Somebody who may be asked to sign for an organisation that has not. */
export interface Waiting {
  readonly organisationId: string;
  readonly personId: string;
  readonly email: string;
  readonly zone: string;
}

@Injectable()
export class RemindersRepository {
  constructor(private readonly db: Db) {}

  /** None once the letter takes no signatures in time. */
  async span(scope: CoalitionScope, letterId: string): Promise<OpenSpan | undefined> {
    const [row] = await this.db.query<OpenSpan>(
      scope,
      `select l.opened_at as "openedAt", l.closes_at as "closesAt", l.closes_zone as "closesZone", clock_timestamp() as now
         from letter l where l.coalition_id = $1 and l.id = $2 and ${openAt('clock_timestamp()')}`,
      [scope.coalitionId, letterId],
    );
    return row;
  }

  /** Each person once, whomever they may sign for. Whether they still may is asked again before anything is sent. */
  waiting(scope: CoalitionScope, letterId: string): Promise<Waiting[]> {
    return this.db.query<Waiting>(
      scope,
      `select distinct on (a.person_id) a.organisation_id as "organisationId", a.person_id as "personId", p.email, p.time_zone as zone
         from letter l join authorised_signer a on a.coalition_id = l.coalition_id and a.revoked_at is null
         join person p on p.id = a.person_id
        where l.coalition_id = $1 and l.id = $2 and ${openAt('clock_timestamp()')}
          and (l.campaign_id is null or ${inItsCampaign('a.organisation_id')})
          and ${awaits('a.organisation_id', `(a.scope <> 'ALL_LETTERS')`)}
        order by a.person_id, a.organisation_id`,
      [scope.coalitionId, letterId],
    );
  }

  async stillAwaits(scope: CoalitionScope, letterId: string, organisationId: string): Promise<boolean> {
    const rows = await this.db.query(
      scope,
      `select from letter l where l.coalition_id = $1 and l.id = $2 and ${openAt('clock_timestamp()')} and ${awaits('$3::uuid', 'false')}`,
      [scope.coalitionId, letterId, organisationId],
    );
    return rows.length === 1;
  }
}
