import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { inScope } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { Scopes } from '@chorus/platform/scope/scopes';
import './coalition-kinds';
import { CoalitionsRepository } from './coalitions.repository';
import { STARTING_PLACES } from './domain/places';
import { scopesFor } from './domain/signer';
import { MembershipsRepository, type Holder } from './members/memberships.repository';
import { OrganisationsRepository, type OrganisationRow } from './organisations/organisations.repository';
import { PlacesRepository, type PlaceRow } from './places/places.repository';
import { SignersRepository, type AuthorisedSigner } from './signers/signers.repository';

/** Founds coalitions, and tells the rooms above what they ask of one. */
@Injectable()
export class CoalitionsService {
  constructor(
    private readonly coalitions: CoalitionsRepository,
    private readonly allPlaces: PlacesRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly memberships: MembershipsRepository,
    private readonly signers: SignersRepository,
    private readonly scopes: Scopes,
    private readonly history: History,
  ) {}

  /** Founds a coalition with its first coordinator; an operator's act. */
  async found(slug: string, name: string, coordinatorId: string): Promise<CoalitionScope> {
    const scope = this.scopes.ofRecord(newId());
    await inScope(scope, async () => {
      await this.coalitions.insert(scope, slug, name);
      await this.allPlaces.insert(
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

  /** Who holds this membership, for what is bound to one; none where it has ended. */
  holder(scope: CoalitionScope, membershipId: string): Promise<Holder | undefined> {
    return this.memberships.holder(scope, membershipId);
  }

  /** Whether the person's membership stands, for this organisation. */
  actsFor(scope: CoalitionScope, personId: string, organisationId: string): Promise<boolean> {
    return this.memberships.actsFor(scope, personId, organisationId);
  }

  places(scope: CoalitionScope): Promise<PlaceRow[]> {
    return this.allPlaces.all(scope);
  }

  /** Those of the organisations that the actor may see (PR-35); the others are as if they did not exist. */
  visible(scope: CoalitionScope, actor: Actor, ids: readonly string[]): Promise<OrganisationRow[]> {
    return this.organisations.byIds(scope, actor, ids);
  }

  /**
   * PR-12: the authority of this person to sign for this organisation today, where there is one. Who may sign letters of
   * campaigns alone has none for a letter of no campaign that the organisation is in.
   */
  authority(
    scope: CoalitionScope,
    organisationId: string,
    personId: string,
    letter: { readonly ofCampaignJoined: boolean } = { ofCampaignJoined: false },
  ): Promise<AuthorisedSigner | undefined> {
    return this.signers.valid(scope, organisationId, personId, scopesFor(letter));
  }

  /** PR-12: all who may sign for this organisation today. */
  authorities(
    scope: CoalitionScope,
    organisationId: string,
    letter: { readonly ofCampaignJoined: boolean },
  ): Promise<AuthorisedSigner[]> {
    return this.signers.allValid(scope, organisationId, scopesFor(letter));
  }
}
