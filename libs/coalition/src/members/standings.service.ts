import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@chorus/kernel/actor';
import { COMMON_ERRORS, DomainError, notFound } from '@chorus/kernel/errors';
import { MembershipAuthority, type Standing } from '@chorus/platform/auth/visitor';
import { Scopes } from '@chorus/platform/scope/scopes';

/** A membership that stands, with what its person may know of it before any coalition is chosen. */
export interface StandingRow {
  readonly id: string;
  readonly role: Role;
  readonly coalition: { readonly slug: string; readonly name: string };
  readonly organisation: { readonly id: string; readonly name: string } | null;
}

/** Finds a person's standing: the membership itself lets its person through the door, nothing else does. */
@Injectable()
export class StandingsService implements MembershipAuthority {
  constructor(private readonly scopes: Scopes) {}

  async standingOf(personId: string, slug: string | undefined): Promise<Standing> {
    const standings = await this.behind<Actor & { slug: string }>(
      personId,
      `id as "membershipId", person_id as "personId", organisation_id as "organisationId", role,
        (select slug from coalition c where c.id = coalition_id) as slug`,
    );
    const wanted = standings.filter((standing) => slug === undefined || standing.slug === slug);
    if (wanted.length > 1) throw new DomainError(COMMON_ERRORS.COALITION_REQUIRED);
    const [only] = wanted;
    if (only === undefined) throw notFound();
    const { scope, membershipId, organisationId, role } = only;
    return { scope, actor: { personId, membershipId, organisationId, role } };
  }

  async coordinates(personId: string): Promise<boolean> {
    const memberships = await this.behind<Pick<Actor, 'role'>>(personId, 'role');
    return memberships.some(({ role }) => role === 'COORDINATOR');
  }

  /** Every membership that stands, by the coalition's name; the own organisation is named whoever else may see it. */
  async all(personId: string): Promise<StandingRow[]> {
    const rows = await this.behind<Omit<StandingRow, 'coalition'> & { of: StandingRow['coalition'] }>(
      personId,
      `id, role,
        (select jsonb_build_object('slug', c.slug, 'name', c.name) from coalition c where c.id = coalition_id) as of,
        (select jsonb_build_object('id', o.id, 'name', o.name) from organisation o
          where o.coalition_id = membership.coalition_id and o.id = organisation_id) as organisation`,
    );
    return rows
      .map(({ id, role, of, organisation }) => ({ id, role, coalition: of, organisation }))
      .sort((a, b) => a.coalition.name.localeCompare(b.coalition.name));
  }

  private behind<Row extends object>(personId: string, columns: string) {
    return this.scopes.openDoor<Row>({
      table: 'membership',
      columns,
      where: 'person_id = $1::uuid and ended_at is null',
      kind: 'person',
      secret: personId,
    });
  }
}
