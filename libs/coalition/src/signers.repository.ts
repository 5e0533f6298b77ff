import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

export interface AuthorisedSigner {
  readonly id: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly title: string;
  readonly scope: 'ALL_LETTERS' | 'LETTERS_OF_CAMPAIGNS_JOINED';
  /** Local date of the organisation; null where there is no end. */
  readonly validUntil: string | null;
}

@Injectable()
export class SignersRepository {
  constructor(private readonly db: Db) {}

  async insert(scope: CoalitionScope, signer: AuthorisedSigner): Promise<void> {
    const { id, organisationId, personId, title, validUntil } = signer;
    await this.db.execute(
      scope,
      `insert into authorised_signer (coalition_id, id, organisation_id, person_id, title, scope, valid_until)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (coalition_id, organisation_id, person_id) where revoked_at is null
       do update set title = excluded.title, scope = excluded.scope, valid_until = excluded.valid_until`,
      [scope.coalitionId, id, organisationId, personId, title, signer.scope, validUntil],
    );
  }

  /** PR-12: the signer's standing authority today, by the database's clock. */
  async valid(
    scope: CoalitionScope,
    organisationId: string,
    personId: string,
  ): Promise<AuthorisedSigner | undefined> {
    const [row] = await this.db.query<AuthorisedSigner>(
      scope,
      `select id, organisation_id as "organisationId", person_id as "personId", title, scope, valid_until::text as "validUntil"
         from authorised_signer
        where coalition_id = $1 and organisation_id = $2 and person_id = $3 and revoked_at is null
          and (valid_until is null or valid_until >= (clock_timestamp() at time zone 'UTC')::date)`,
      [scope.coalitionId, organisationId, personId],
    );
    return row;
  }
}
