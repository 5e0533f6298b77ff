import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@chorus/kernel/actor';
import { DomainError, errorCatalogue, notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import '../coalition-kinds';
import { mustHaveOrganisation, ROLE_ERRORS } from '../domain/membership';
import { OrganisationsService } from '../organisations/organisations.service';
import { SignersRepository } from '../signers/signers.repository';
import { MembershipsRepository, type MemberFilter, type MemberRow } from './memberships.repository';

export const MEMBERSHIP_ERRORS = {
  ...ROLE_ERRORS,
  ...errorCatalogue({
    LAST_COORDINATOR: {
      en: 'This is the coalition’s last coordinator. Make another member a coordinator first.',
      fr: 'C’est la dernière personne à coordonner la coalition. Confiez d’abord la coordination à un autre membre.',
      es: 'Es la última persona que coordina la coalición. Encargue antes la coordinación a otro miembro.',
    },
    MEMBERSHIP_ENDED: {
      en: 'This membership has ended. Invite the person anew.',
      fr: 'Cette adhésion a pris fin. Invitez de nouveau la personne.',
      es: 'Esta membresía ha terminado. Invite de nuevo a la persona.',
    },
  }),
};

/** Who belongs to the coalition, as what, until when. What changes here holds from a member's very next request. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly memberships: MembershipsRepository,
    private readonly organisations: OrganisationsService,
    private readonly signers: SignersRepository,
    private readonly history: History,
  ) {}

  page(
    scope: CoalitionScope,
    actor: Actor,
    filter: MemberFilter,
    page: PageRequest,
  ): Promise<Page<MemberRow>> {
    return this.memberships.page(scope, actor, filter, page);
  }

  /** Ends a membership and with it every authority to sign; a repeat changes nothing. Throws LAST_COORDINATOR. */
  @Transactional()
  async end(scope: CoalitionScope, actor: Actor, id: string): Promise<MemberRow> {
    const coordinators = await this.memberships.holdCoordinators(scope);
    const member = await this.one(scope, actor, id);
    if (member.endedAt !== null) return member;
    mustNotBeLast(coordinators, id);
    await this.memberships.end(scope, id);
    const { personId, role } = member;
    await this.history.record(scope, actor.personId, 'MEMBERSHIP_ENDED', id, { personId, role });
    await this.revokeAuthority(scope, actor, personId, null);
    return this.one(scope, actor, id);
  }

  /**
   * Changes the role, and the organisation where one is given (null: an individual from now on). Whoever leaves an
   * organisation no longer signs for it. Throws LAST_COORDINATOR, PARTNER_NEEDS_ORGANISATION, MEMBERSHIP_ENDED.
   */
  @Transactional()
  async change(
    scope: CoalitionScope,
    actor: Actor,
    id: string,
    role: Role,
    organisation: string | null | undefined,
  ): Promise<MemberRow> {
    const coordinators = await this.memberships.holdCoordinators(scope);
    const member = await this.one(scope, actor, id);
    if (member.endedAt !== null) throw new DomainError(MEMBERSHIP_ERRORS.MEMBERSHIP_ENDED);
    if (role !== 'COORDINATOR') mustNotBeLast(coordinators, id);
    const organisationId = organisation === undefined ? member.organisationId : organisation;
    mustHaveOrganisation(role, organisationId);
    if (organisationId !== null) await this.organisations.one(scope, actor, organisationId);
    if (member.role === role && member.organisationId === organisationId) return member;
    await this.memberships.change(scope, id, { role, organisationId });
    await this.history.record(scope, actor.personId, 'MEMBERSHIP_CHANGED', id, { role, organisationId });
    await this.revokeAuthority(scope, actor, member.personId, organisationId);
    return this.one(scope, actor, id);
  }

  private async one(scope: CoalitionScope, actor: Actor, id: string): Promise<MemberRow> {
    const member = await this.memberships.one(scope, actor, id);
    if (member === undefined) throw notFound();
    return member;
  }

  /** Takes the person's authority to sign for any organisation but this one. */
  private async revokeAuthority(
    scope: CoalitionScope,
    actor: Actor,
    personId: string,
    kept: string | null,
  ): Promise<void> {
    for (const { id, organisationId } of await this.signers.revokeOf(scope, personId, kept))
      await this.history.record(scope, actor.personId, 'SIGNER_REVOKED', id, { organisationId });
  }
}

function mustNotBeLast(coordinators: readonly string[], id: string): void {
  if (coordinators.length === 1 && coordinators[0] === id)
    throw new DomainError(MEMBERSHIP_ERRORS.LAST_COORDINATOR);
}
