import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@chorus/kernel/actor';
import { DomainError, errorCatalogue, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { hashToken } from '@chorus/kernel/tokens';
import { PeopleService } from '@chorus/identity';
import { Secrets } from '@chorus/platform/crypto/secrets';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { inScope, Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { Outbox } from '@chorus/platform/outbox/outbox';
import { Scopes } from '@chorus/platform/scope/scopes';
import './coalition-kinds';
import { CoalitionsRepository, type PlaceRow } from './coalitions.repository';
import { LEAST_VISIBILITY, type OrganisationKind, type Visibility } from './domain/organisation';
import { STARTING_PLACES } from './domain/places';
import { InvitationsRepository, type Invitation } from './invitations.repository';
import { MembershipsRepository } from './memberships.repository';
import { OrganisationsRepository, type OrganisationRow } from './organisations.repository';
import { SignersRepository, type AuthorisedSigner } from './signers.repository';

const COALITION_ERRORS = errorCatalogue({
  INVITATION_SPENT: {
    en: 'This invitation has been used or has expired. Ask a coordinator for a new one.',
    fr: 'Cette invitation a déjà été utilisée ou a expiré. Demandez-en une nouvelle à la coordination.',
    es: 'Esta invitación ya se ha utilizado o ha caducado. Solicite una nueva a la coordinación.',
  },
});

export interface NewOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly country: string;
  readonly languages: string[];
  readonly ecosocName: string | null;
  readonly ecosocStatus: string | null;
  readonly identifiers: string[];
}

export interface NewInvitation {
  readonly email: string;
  readonly language: Language;
  readonly role: Role;
  readonly organisationId: string | null;
}

/** Coalitions, their organisations, and how people come into them. */
@Injectable()
export class CoalitionsService {
  constructor(
    private readonly coalitions: CoalitionsRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly memberships: MembershipsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly signers: SignersRepository,
    private readonly people: PeopleService,
    private readonly scopes: Scopes,
    private readonly secrets: Secrets,
    private readonly outbox: Outbox,
    private readonly history: History,
  ) {}

  /** Founds a coalition with its first coordinator; an operator's act. */
  async found(slug: string, name: string, coordinatorId: string): Promise<CoalitionScope> {
    const scope = this.scopes.ofRecord(newId());
    await inScope(scope, async () => {
      await this.coalitions.insert(scope, slug, name);
      await this.coalitions.insertPlaces(
        scope,
        STARTING_PLACES.map((place) => ({ ...place, id: newId() })),
      );
      await this.memberships.insert(scope, {
        id: newId(),
        personId: coordinatorId,
        organisationId: null,
        role: 'COORDINATOR',
      });
      await this.history.record(scope, coordinatorId, 'COALITION_FOUNDED', scope.coalitionId, { slug });
    });
    return scope;
  }

  /** The coalition of this slug, for an operator's command. Throws NOT_FOUND. */
  async named(slug: string): Promise<CoalitionScope> {
    const secret = /^[a-z0-9-]{2,60}$/.test(slug) ? slug : '-';
    const where = 'slug = $1';
    const [behind] = await this.scopes.openDoor({ table: 'coalition', where, kind: 'slug', secret });
    if (behind === undefined) throw notFound();
    return behind.scope;
  }

  places(scope: CoalitionScope): Promise<PlaceRow[]> {
    return this.coalitions.places(scope);
  }

  organisationPage(
    scope: CoalitionScope,
    actor: Actor,
    search: string | null,
    page: PageRequest,
  ): Promise<Page<OrganisationRow>> {
    return this.organisations.page(scope, actor, search, page);
  }

  /** Those of the organisations that the actor may see (PR-35); the others are as if they did not exist. */
  visible(scope: CoalitionScope, actor: Actor, ids: readonly string[]): Promise<OrganisationRow[]> {
    return this.organisations.byIds(scope, actor, ids);
  }

  /** A new organisation is seen by coordinators alone until it chooses otherwise. */
  @Transactional()
  async addOrganisation(scope: CoalitionScope, actor: Actor, input: NewOrganisation): Promise<string> {
    const id = newId();
    await this.organisations.insert(scope, { ...input, id, visibility: LEAST_VISIBILITY });
    await this.history.record(scope, actor.personId, 'ORGANISATION_ADDED', id, {
      visibility: LEAST_VISIBILITY,
    });
    return id;
  }

  /** An organisation sets its own visibility; a coordinator may set any. */
  @Transactional()
  async setVisibility(
    scope: CoalitionScope,
    actor: Actor,
    id: string,
    visibility: Visibility,
  ): Promise<void> {
    if (actor.role !== 'COORDINATOR' && actor.organisationId !== id) throw notFound();
    if (!(await this.organisations.setVisibility(scope, id, visibility))) throw notFound();
    await this.history.record(scope, actor.personId, 'ORGANISATION_VISIBILITY_SET', id, { visibility });
  }

  @Transactional()
  async invite(scope: CoalitionScope, actor: Actor, input: NewInvitation): Promise<string> {
    if (input.organisationId !== null) await this.mustSee(scope, actor, input.organisationId);
    const id = newId();
    const tokenHash = hashToken(this.invitationToken(id));
    await this.invitations.insert(scope, { ...input, id }, tokenHash, actor.personId);
    const { role, organisationId } = input;
    await this.history.record(scope, actor.personId, 'PERSON_INVITED', id, { role, organisationId });
    await this.outbox.append(scope, 'coalition.invitation', { invitationId: id });
    return id;
  }

  /** An invitation that is still good, with the token of its link, for its mail. */
  async reopenInvitation(
    scope: CoalitionScope,
    id: string,
  ): Promise<(Invitation & { token: string }) | null> {
    const invitation = await this.invitations.good(scope, id);
    return invitation === undefined ? null : { ...invitation, token: this.invitationToken(id) };
  }

  /** Spends the invitation of a link: makes the person and the membership. Throws INVITATION_SPENT. */
  async acceptInvitation(token: string, name: string, timeZone: string): Promise<string> {
    const secret = hashToken(token);
    const [behind] = await this.scopes.openDoor({
      table: 'invitation',
      where: 'token_hash = $1',
      kind: 'invitation',
      secret,
    });
    if (behind === undefined) throw new DomainError(COALITION_ERRORS.INVITATION_SPENT);
    const { scope } = behind;
    return inScope(scope, async () => {
      const invitation = await this.invitations.accept(scope, secret);
      if (invitation === undefined) throw new DomainError(COALITION_ERRORS.INVITATION_SPENT);
      const { email, language, role, organisationId } = invitation;
      const person = await this.people.ensure(scope, { email, name, language, timeZone });
      const membershipId = newId();
      await this.memberships.insert(scope, { id: membershipId, personId: person.id, organisationId, role });
      await this.history.record(scope, person.id, 'INVITATION_ACCEPTED', invitation.id, { membershipId });
      return person.id;
    });
  }

  @Transactional()
  async authoriseSigner(
    scope: CoalitionScope,
    actor: Actor,
    input: Omit<AuthorisedSigner, 'id'>,
  ): Promise<void> {
    await this.mustSee(scope, actor, input.organisationId);
    if (actor.role !== 'COORDINATOR' && actor.organisationId !== input.organisationId) throw notFound();
    const member = await this.memberships.actor(scope, input.personId);
    if (member?.organisationId !== input.organisationId) throw notFound();
    const id = newId();
    await this.signers.insert(scope, { ...input, id });
    const { organisationId, title } = input;
    await this.history.record(scope, actor.personId, 'SIGNER_AUTHORISED', id, { organisationId, title });
  }

  /** PR-12: the authority of this person to sign for this organisation today, where there is one. */
  authority(
    scope: CoalitionScope,
    organisationId: string,
    personId: string,
  ): Promise<AuthorisedSigner | undefined> {
    return this.signers.valid(scope, organisationId, personId);
  }

  private async mustSee(scope: CoalitionScope, actor: Actor, organisationId: string): Promise<void> {
    const seen = await this.organisations.byIds(scope, actor, [organisationId]);
    if (seen.length === 0) throw notFound();
  }

  private invitationToken(id: string): string {
    return this.secrets.token('invitation', id);
  }
}
