import { Injectable } from '@nestjs/common';
import { COMMON_ERRORS, DomainError, notFound } from '@chorus/kernel/errors';
import { MembershipAuthority, type Standing } from '@chorus/platform/auth/visitor';
import { Scopes } from '@chorus/platform/scope/scopes';
import { MembershipsRepository } from './memberships.repository';

/** Finds a person's standing: the membership itself lets its person through the door, nothing else does. */
@Injectable()
export class MembershipsService implements MembershipAuthority {
  constructor(
    private readonly scopes: Scopes,
    private readonly memberships: MembershipsRepository,
  ) {}

  async standingOf(personId: string, slug: string | undefined): Promise<Standing> {
    const where = 'person_id = $1::uuid and ended_at is null';
    const scopes = await this.scopes.openDoor({
      table: 'membership',
      where,
      kind: 'person',
      secret: personId,
    });
    const found = await Promise.all(
      scopes.map(async (scope) => ({ scope, member: await this.memberships.actor(scope, personId) })),
    );
    const wanted = found.filter(
      ({ member }) => member !== undefined && (slug === undefined || member.slug === slug),
    );
    if (wanted.length > 1) throw new DomainError(COMMON_ERRORS.COALITION_REQUIRED);
    const [only] = wanted;
    if (only?.member === undefined) throw notFound();
    const { slug: _slug, ...actor } = only.member;
    return { scope: only.scope, actor };
  }
}
