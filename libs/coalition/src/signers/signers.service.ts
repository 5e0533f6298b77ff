import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import '../coalition-kinds';
import { MembershipsRepository } from '../members/memberships.repository';
import { OrganisationsService } from '../organisations/organisations.service';
import { SignersRepository, type AuthorisedSigner, type SignerRow } from './signers.repository';

/** Who may sign for an organisation, which letters, and until when (PR-12). */
@Injectable()
export class SignersService {
  constructor(
    private readonly signers: SignersRepository,
    private readonly organisations: OrganisationsService,
    private readonly memberships: MembershipsRepository,
    private readonly history: History,
  ) {}

  page(
    scope: CoalitionScope,
    actor: Actor,
    organisationId: string | null,
    page: PageRequest,
  ): Promise<Page<SignerRow>> {
    return this.signers.page(scope, actor, organisationId, page);
  }

  /** Gives the authority's id. Throws NOT_FOUND where the person does not act for that organisation. */
  @Transactional()
  async authorise(scope: CoalitionScope, actor: Actor, input: Omit<AuthorisedSigner, 'id'>): Promise<string> {
    const { organisationId, personId, title } = input;
    await this.organisations.inCharge(scope, actor, organisationId);
    if (!(await this.memberships.actsFor(scope, personId, organisationId))) throw notFound();
    const id = await this.signers.insert(scope, { ...input, id: newId() });
    await this.history.record(scope, actor.personId, 'SIGNER_AUTHORISED', id, { organisationId, title });
    return id;
  }

  /** Holds at once; a repeat changes nothing. */
  @Transactional()
  async revoke(scope: CoalitionScope, actor: Actor, id: string): Promise<SignerRow> {
    const signer = await this.one(scope, actor, id);
    const { organisationId } = signer;
    if (!(await this.signers.revoke(scope, id))) return signer;
    await this.history.record(scope, actor.personId, 'SIGNER_REVOKED', id, { organisationId });
    return this.one(scope, actor, id);
  }

  private async one(scope: CoalitionScope, actor: Actor, id: string): Promise<SignerRow> {
    const signer = await this.signers.one(scope, actor, id);
    if (signer === undefined) throw notFound();
    return signer;
  }
}
