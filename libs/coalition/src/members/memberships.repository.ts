import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@chorus/kernel/actor';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';

export interface NewMembership {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly role: Role;
}

export interface MemberRow extends NewMembership {
  readonly name: string;
  /** For coordinators alone. */
  readonly email: string | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

/** Who holds a membership that stands, and in which language the person reads. */
export interface Holder extends Actor {
  readonly language: Language;
}

export interface MemberFilter {
  readonly role: Role | null;
  readonly organisationId: string | null;
}

const COLUMNS = `m.id, m.person_id as "personId", m.organisation_id as "organisationId", m.role, p.name,
  case when $2 = 'COORDINATOR' then p.email end as email, m.created_at as "createdAt", m.ended_at as "endedAt"`;
/** Coordinators see every member, others those of their own organisation. $1 coalition, $2 role, $3 own organisation. */
const SEEN = `membership m join person p on p.id = m.person_id
  where m.coalition_id = $1 and ($2 = 'COORDINATOR' or m.organisation_id = $3::uuid)`;

@Injectable()
export class MembershipsRepository {
  constructor(private readonly db: Db) {}

  /** Members whose membership stands, by name. */
  page(
    scope: CoalitionScope,
    actor: Actor,
    { role, organisationId }: MemberFilter,
    page: PageRequest,
  ): Promise<Page<MemberRow>> {
    const matched = `select lower(p.name) as sort_key, ${COLUMNS} from ${SEEN} and m.ended_at is null
      and ($4::text is null or m.role = $4) and ($5::uuid is null or m.organisation_id = $5)`;
    return readPage(this.db, scope, matched, [...reader(scope, actor), role, organisationId], page);
  }

  async one(scope: CoalitionScope, actor: Actor, id: string): Promise<MemberRow | undefined> {
    const [row] = await this.db.query<MemberRow>(scope, `select ${COLUMNS} from ${SEEN} and m.id = $4`, [
      ...reader(scope, actor),
      id,
    ]);
    return row;
  }

  /** None for a membership that has ended. */
  async holder(scope: CoalitionScope, id: string): Promise<Holder | undefined> {
    const [row] = await this.db.query<Holder>(
      scope,
      `select m.person_id as "personId", m.id as "membershipId", m.role, m.organisation_id as "organisationId", p.language
         from membership m join person p on p.id = m.person_id
        where m.coalition_id = $1 and m.id = $2 and m.ended_at is null`,
      [scope.coalitionId, id],
    );
    return row;
  }

  /** Whether the person's membership stands, for this organisation. */
  async actsFor(scope: CoalitionScope, personId: string, organisationId: string): Promise<boolean> {
    const rows = await this.db.query(
      scope,
      `select from membership where coalition_id = $1 and person_id = $2 and organisation_id = $3 and ended_at is null`,
      [scope.coalitionId, personId, organisationId],
    );
    return rows.length === 1;
  }

  /** A repeat for the same person changes nothing; says whether a membership was made. */
  async insert(
    scope: CoalitionScope,
    { id, personId, organisationId, role }: NewMembership,
  ): Promise<boolean> {
    const made = await this.db.execute<{ id: string }>(
      scope,
      `insert into membership (coalition_id, id, person_id, organisation_id, role) values ($1, $2, $3, $4, $5)
       on conflict (coalition_id, person_id) where ended_at is null do nothing returning id`,
      [scope.coalitionId, id, personId, organisationId, role],
    );
    return made.length === 1;
  }

  /** Ids of the coordinators' memberships, held to the end of the transaction, so that two cannot end each other. */
  async holdCoordinators(scope: CoalitionScope): Promise<string[]> {
    const rows = await this.db.execute<{ id: string }>(
      scope,
      `select id from membership where coalition_id = $1 and role = 'COORDINATOR' and ended_at is null
        order by id for update`,
      [scope.coalitionId],
    );
    return rows.map(({ id }) => id);
  }

  async change(
    scope: CoalitionScope,
    id: string,
    { role, organisationId }: Pick<NewMembership, 'role' | 'organisationId'>,
  ): Promise<void> {
    await this.db.execute(
      scope,
      `update membership set role = $3, organisation_id = $4 where coalition_id = $1 and id = $2 and ended_at is null`,
      [scope.coalitionId, id, role, organisationId],
    );
  }

  async end(scope: CoalitionScope, id: string): Promise<void> {
    await this.db.execute(
      scope,
      `update membership set ended_at = clock_timestamp() where coalition_id = $1 and id = $2 and ended_at is null`,
      [scope.coalitionId, id],
    );
  }
}

function reader(scope: CoalitionScope, { role, organisationId }: Actor): [string, string, string | null] {
  return [scope.coalitionId, role, organisationId];
}
