import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';
import type { SignerScope } from '../domain/signer';

export interface AuthorisedSigner {
  readonly id: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly title: string;
  readonly scope: SignerScope;
  /** Local date of the organisation; null where there is no end. */
  readonly validUntil: string | null;
}

export interface SignerRow extends AuthorisedSigner {
  readonly name: string;
  /** Whether the person may sign today. */
  readonly holds: boolean;
}

/** PR-12: by the database's clock. */
const HOLDS = `(s.revoked_at is null and (s.valid_until is null or s.valid_until >= (clock_timestamp() at time zone 'UTC')::date))`;
const COLUMNS = `s.id, s.organisation_id as "organisationId", s.person_id as "personId", s.title, s.scope,
  s.valid_until::text as "validUntil"`;
/** Coordinators see every signer, others those of their own organisation. $1 coalition, $2 role, $3 own organisation. */
const SEEN = `authorised_signer s join person p on p.id = s.person_id
  where s.coalition_id = $1 and ($2 = 'COORDINATOR' or s.organisation_id = $3::uuid)`;

@Injectable()
export class SignersRepository {
  constructor(private readonly db: Db) {}

  /** Gives the id under which the authority stands; a new one for the same person takes the place of the old. */
  async insert(scope: CoalitionScope, signer: AuthorisedSigner): Promise<string> {
    const { id, organisationId, personId, title, validUntil } = signer;
    const [row] = await this.db.execute<{ id: string }>(
      scope,
      `insert into authorised_signer (coalition_id, id, organisation_id, person_id, title, scope, valid_until)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (coalition_id, organisation_id, person_id) where revoked_at is null
       do update set title = excluded.title, scope = excluded.scope, valid_until = excluded.valid_until
       returning id`,
      [scope.coalitionId, id, organisationId, personId, title, signer.scope, validUntil],
    );
    return row?.id ?? id;
  }

  /** Signers who are not revoked, by name. */
  page(
    scope: CoalitionScope,
    actor: Actor,
    organisationId: string | null,
    page: PageRequest,
  ): Promise<Page<SignerRow>> {
    const matched = `select lower(p.name) as sort_key, ${COLUMNS}, p.name, ${HOLDS} as holds from ${SEEN}
      and s.revoked_at is null and ($4::uuid is null or s.organisation_id = $4)`;
    return readPage(this.db, scope, matched, [...reader(scope, actor), organisationId], page);
  }

  async one(scope: CoalitionScope, actor: Actor, id: string): Promise<SignerRow | undefined> {
    const [row] = await this.db.query<SignerRow>(
      scope,
      `select ${COLUMNS}, p.name, ${HOLDS} as holds from ${SEEN} and s.id = $4`,
      [...reader(scope, actor), id],
    );
    return row;
  }

  /** PR-12: the signer's standing authority today, among these scopes. */
  async valid(
    scope: CoalitionScope,
    organisationId: string,
    personId: string,
    scopes: readonly SignerScope[],
  ): Promise<AuthorisedSigner | undefined> {
    const [row] = await this.db.query<AuthorisedSigner>(
      scope,
      `select ${COLUMNS} from authorised_signer s
        where s.coalition_id = $1 and s.organisation_id = $2 and s.person_id = $3 and s.scope = any($4) and ${HOLDS}`,
      [scope.coalitionId, organisationId, personId, [...scopes]],
    );
    return row;
  }

  /** PR-12: all who may sign for the organisation today, among these scopes. */
  allValid(
    scope: CoalitionScope,
    organisationId: string,
    scopes: readonly SignerScope[],
  ): Promise<AuthorisedSigner[]> {
    return this.db.query<AuthorisedSigner>(
      scope,
      `select ${COLUMNS} from authorised_signer s
        where s.coalition_id = $1 and s.organisation_id = $2 and s.scope = any($3) and ${HOLDS} order by s.id`,
      [scope.coalitionId, organisationId, [...scopes]],
    );
  }

  /** False where it was revoked before. */
  async revoke(scope: CoalitionScope, id: string): Promise<boolean> {
    const revoked = await this.db.execute<{ id: string }>(
      scope,
      `update authorised_signer set revoked_at = clock_timestamp()
        where coalition_id = $1 and id = $2 and revoked_at is null returning id`,
      [scope.coalitionId, id],
    );
    return revoked.length === 1;
  }

  /** Revokes what the person may sign, for any organisation but the one that is kept. */
  revokeOf(
    scope: CoalitionScope,
    personId: string,
    kept: string | null,
  ): Promise<{ id: string; organisationId: string }[]> {
    return this.db.execute(
      scope,
      `update authorised_signer set revoked_at = clock_timestamp()
        where coalition_id = $1 and person_id = $2 and organisation_id is distinct from $3::uuid and revoked_at is null
        returning id, organisation_id as "organisationId"`,
      [scope.coalitionId, personId, kept],
    );
  }
}

function reader(scope: CoalitionScope, { role, organisationId }: Actor): [string, string, string | null] {
  return [scope.coalitionId, role, organisationId];
}
