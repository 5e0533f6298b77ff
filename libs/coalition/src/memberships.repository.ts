import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@chorus/kernel/actor';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

export interface NewMembership {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly role: Role;
}

@Injectable()
export class MembershipsRepository {
  constructor(private readonly db: Db) {}

  async actor(scope: CoalitionScope, personId: string): Promise<(Actor & { slug: string }) | undefined> {
    const [row] = await this.db.query<Actor & { slug: string }>(
      scope,
      `select m.id as "membershipId", m.person_id as "personId", m.organisation_id as "organisationId", m.role, c.slug
         from membership m join coalition c on c.id = m.coalition_id
        where m.coalition_id = $1 and m.person_id = $2 and m.ended_at is null`,
      [scope.coalitionId, personId],
    );
    return row;
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
}
