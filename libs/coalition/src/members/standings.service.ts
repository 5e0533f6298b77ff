import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { COMMON_ERRORS, DomainError, notFound } from '@chorus/kernel/errors';
import { MembershipAuthority, type Standing } from '@chorus/platform/auth/visitor';
import { Scopes } from '@chorus/platform/scope/scopes';

/** Finds a person's standing: the membership itself lets its person through the door, nothing else does. */
@Injectable()
export class StandingsService implements MembershipAuthority {
  constructor(private readonly scopes: Scopes) {}

  async standingOf(personId: string, slug: string | undefined): Promise<Standing> {
    const standings = await this.scopes.openDoor<Actor & { slug: string }>({
      table: 'membership',
      columns: `id as "membershipId", person_id as "personId", organisation_id as "organisationId", role,
        (select slug from coalition c where c.id = coalition_id) as slug`,
      where: 'person_id = $1::uuid and ended_at is null',
      kind: 'person',
      secret: personId,
    });
    const wanted = standings.filter((standing) => slug === undefined || standing.slug === slug);
    if (wanted.length > 1) throw new DomainError(COMMON_ERRORS.COALITION_REQUIRED);
    const [only] = wanted;
    if (only === undefined) throw notFound();
    const { scope, membershipId, organisationId, role } = only;
    return { scope, actor: { personId, membershipId, organisationId, role } };
  }

  async coordinates(personId: string): Promise<boolean> {
    const memberships = await this.scopes.openDoor<Pick<Actor, 'role'>>({
      table: 'membership',
      columns: 'role',
      where: 'person_id = $1::uuid and ended_at is null',
      kind: 'person',
      secret: personId,
    });
    return memberships.some(({ role }) => role === 'COORDINATOR');
  }
}
