import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import '../coalition-kinds';
import { LEAST_VISIBILITY, type OrganisationKind, type Visibility } from '../domain/organisation';
import {
  OrganisationsRepository,
  type CountryCountRow,
  type OrganisationFilter,
  type OrganisationRow,
} from './organisations.repository';

export interface NewOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly country: string;
  readonly languages: string[];
  readonly ecosocName: string | null;
  readonly ecosocStatus: string | null;
  readonly identifiers: string[];
}

/** Organisations, and who sees them. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly history: History,
  ) {}

  page(
    scope: CoalitionScope,
    actor: Actor,
    filter: OrganisationFilter,
    page: PageRequest,
  ): Promise<Page<OrganisationRow>> {
    return this.organisations.page(scope, actor, filter, page);
  }

  byCountry(scope: CoalitionScope, actor: Actor): Promise<CountryCountRow[]> {
    return this.organisations.byCountry(scope, actor);
  }

  /** Those of the organisations that the actor may see (PR-35); the others are as if they did not exist. */
  visible(scope: CoalitionScope, actor: Actor, ids: readonly string[]): Promise<OrganisationRow[]> {
    return this.organisations.byIds(scope, actor, ids);
  }

  /** Those of these names that the actor may see; accents and case do not matter. */
  named(scope: CoalitionScope, actor: Actor, names: readonly string[]): Promise<OrganisationRow[]> {
    return this.organisations.byNames(scope, actor, names);
  }

  /** Throws NOT_FOUND where there is none that the actor may see. */
  async one(scope: CoalitionScope, actor: Actor, id: string): Promise<OrganisationRow> {
    const [organisation] = await this.organisations.byIds(scope, actor, [id]);
    if (organisation === undefined) throw notFound();
    return organisation;
  }

  /** The actor's own organisation, or for a coordinator any; for all others NOT_FOUND. */
  async inCharge(scope: CoalitionScope, actor: Actor, id: string): Promise<OrganisationRow> {
    if (actor.role !== 'COORDINATOR' && actor.organisationId !== id) throw notFound();
    return this.one(scope, actor, id);
  }

  /** A new organisation is seen by coordinators alone until it chooses otherwise. */
  @Transactional()
  async add(scope: CoalitionScope, actor: Actor, input: NewOrganisation): Promise<string> {
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
    await this.inCharge(scope, actor, id);
    await this.organisations.setVisibility(scope, id, visibility);
    await this.history.record(scope, actor.personId, 'ORGANISATION_VISIBILITY_SET', id, { visibility });
  }
}
