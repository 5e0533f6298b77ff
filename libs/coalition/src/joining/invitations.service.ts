import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, errorCatalogue, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { hashToken } from '@chorus/kernel/tokens';
import { PeopleService } from '@chorus/identity';
import { Secrets } from '@chorus/platform/crypto/secrets';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { inScope, Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { Outbox } from '@chorus/platform/outbox/outbox';
import { Scopes } from '@chorus/platform/scope/scopes';
import '../coalition-kinds';
import { mustHaveOrganisation } from '../domain/membership';
import { MembershipsRepository } from '../members/memberships.repository';
import { OrganisationsService } from '../organisations/organisations.service';
import { InvitationsRepository, type InvitationRow, type NewInvitation } from './invitations.repository';

const JOINING_ERRORS = errorCatalogue({
  INVITATION_SPENT: {
    en: 'This invitation has been used or withdrawn, or has expired. Ask a coordinator for a new one.',
    fr: 'Cette invitation a déjà été utilisée, a été retirée ou a expiré. Demandez-en une nouvelle à la coordination.',
    es: 'Esta invitación ya se ha utilizado, se ha retirado o ha caducado. Solicite una nueva a la coordinación.',
  },
  ALREADY_MEMBER: {
    en: 'You are a member of this coalition already. Sign in, and ask a coordinator if your role should change.',
    fr: 'Vous êtes déjà membre de cette coalition. Connectez-vous et adressez-vous à la coordination si votre rôle doit changer.',
    es: 'Usted ya es miembro de esta coalición. Inicie sesión y consulte a la coordinación si su función debe cambiar.',
  },
  INVITATION_OPEN: {
    en: 'This address has an open invitation with another role or organisation. Withdraw that one first.',
    fr: 'Cette adresse a une invitation en cours pour un autre rôle ou une autre organisation. Retirez d’abord celle-ci.',
    es: 'Esta dirección tiene una invitación pendiente con otra función u otra organización. Retire primero esa invitación.',
  },
});

export const WITHDRAWAL_ERRORS = errorCatalogue({
  INVITATION_ACCEPTED: {
    en: 'This invitation has been accepted. End the membership instead.',
    fr: 'Cette invitation a été acceptée. Mettez plutôt fin à l’adhésion.',
    es: 'Esta invitación ya se ha aceptado. Ponga fin a la membresía en su lugar.',
  },
});

/** A person with the place that they take in the coalition. */
export interface Enrolment extends NewInvitation {
  readonly name: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** How people come into a coalition: by an invitation, or enrolled by an operator. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly memberships: MembershipsRepository,
    private readonly organisations: OrganisationsService,
    private readonly people: PeopleService,
    private readonly scopes: Scopes,
    private readonly secrets: Secrets,
    private readonly outbox: Outbox,
    private readonly history: History,
  ) {}

  open(scope: CoalitionScope, page: PageRequest): Promise<Page<InvitationRow>> {
    return this.invitations.page(scope, page);
  }

  /** A repeat while the invitation is open is the same one, and sends nothing. Throws INVITATION_OPEN, PARTNER_NEEDS_ORGANISATION. */
  @Transactional()
  async invite(scope: CoalitionScope, actor: Actor, input: NewInvitation): Promise<string> {
    const { email, role, organisationId } = input;
    mustHaveOrganisation(role, organisationId);
    if (organisationId !== null) await this.organisations.one(scope, actor, organisationId);
    await this.invitations.withdrawExpired(scope, email);
    const id = newId();
    const tokenHash = hashToken(this.token(id));
    if (!(await this.invitations.insert(scope, { ...input, id }, tokenHash, actor.personId))) {
      const open = await this.invitations.goodFor(scope, email);
      if (open?.role !== role || open.organisationId !== organisationId)
        throw new DomainError(JOINING_ERRORS.INVITATION_OPEN, {}, 'email');
      return open.id;
    }
    await this.history.record(scope, actor.personId, 'PERSON_INVITED', id, { role, organisationId });
    await this.outbox.append(scope, 'coalition.invitation', { invitationId: id });
    return id;
  }

  /** Its link is worth nothing from now on; a repeat changes nothing. Throws INVITATION_ACCEPTED. */
  @Transactional()
  async withdraw(scope: CoalitionScope, actor: Actor, id: string): Promise<void> {
    if (await this.invitations.withdraw(scope, id)) {
      await this.history.record(scope, actor.personId, 'INVITATION_WITHDRAWN', id, {});
      return;
    }
    const fate = await this.invitations.fate(scope, id);
    if (fate === undefined) throw notFound();
    if (fate.accepted) throw new DomainError(WITHDRAWAL_ERRORS.INVITATION_ACCEPTED);
  }

  /** An invitation that is still good, with the token of its link, for its mail. */
  async reopen(scope: CoalitionScope, id: string): Promise<(InvitationRow & { token: string }) | null> {
    const invitation = await this.invitations.good(scope, id);
    return invitation === undefined ? null : { ...invitation, token: this.token(id) };
  }

  /** Spends the invitation of a link: makes the person and the membership. Throws INVITATION_SPENT, ALREADY_MEMBER. */
  async accept(token: string, name: string, timeZone: string): Promise<string> {
    const secret = hashToken(token);
    const [behind] = await this.scopes.openDoor({
      table: 'invitation',
      where: 'token_hash = $1',
      kind: 'invitation',
      secret,
    });
    if (behind === undefined) throw new DomainError(JOINING_ERRORS.INVITATION_SPENT);
    const { scope } = behind;
    return inScope(scope, async () => {
      const invitation = await this.invitations.accept(scope, secret);
      if (invitation === undefined) throw new DomainError(JOINING_ERRORS.INVITATION_SPENT);
      const { email, language, role, organisationId } = invitation;
      const person = await this.people.ensure(scope, { email, name, language, timeZone });
      const membership = { id: newId(), personId: person.id, organisationId, role };
      if (!(await this.memberships.insert(scope, membership)))
        throw new DomainError(JOINING_ERRORS.ALREADY_MEMBER);
      await this.history.record(scope, person.id, 'INVITATION_ACCEPTED', invitation.id, {
        membershipId: membership.id,
      });
      return person.id;
    });
  }

  /**
   * Brings a person in without an invitation and its mail, as an operator does who has spoken with them. Gives the person
   * as who they are from now on. Throws ALREADY_MEMBER, PARTNER_NEEDS_ORGANISATION, and NOT_FOUND for the organisation.
   */
  @Transactional()
  async enrol(scope: CoalitionScope, actor: Actor, enrolment: Enrolment): Promise<Actor> {
    const { role, organisationId, ...person } = enrolment;
    mustHaveOrganisation(role, organisationId);
    if (organisationId !== null) await this.organisations.one(scope, actor, organisationId);
    const { id: personId } = await this.people.ensure(scope, person);
    const membership = { id: newId(), personId, organisationId, role };
    if (!(await this.memberships.insert(scope, membership)))
      throw new DomainError(JOINING_ERRORS.ALREADY_MEMBER);
    await this.history.record(scope, actor.personId, 'PERSON_ENROLLED', membership.id, {
      role,
      organisationId,
    });
    return { personId, membershipId: membership.id, role, organisationId };
  }

  private token(invitationId: string): string {
    return this.secrets.token('invitation', invitationId);
  }
}
