import { Injectable } from '@nestjs/common';
import { CoalitionsService, ownOrganisation } from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { Outbox } from '@chorus/platform/outbox/outbox';
import { AddressKeysService } from './address-keys.service';
import { LetterMailsService } from './letter-mails.service';
import { OwnSignaturesRepository } from './own-signatures.repository';
import { OwnSignerService, type OwnSigner } from './own-signer.service';
import { SignatureRequestsRepository, type RequestRow } from './signature-requests.repository';
import type { SignatureChoices } from './signatures.repository';
import { SIGNING_ERRORS } from './signing-kinds';
import { SigningWindowRepository } from './signing-window.repository';
import { SigningWindowService, type Seen } from './signing-window.service';
import { SigningService } from './signing.service';

/** PR-12: who may not sign for the own organisation asks those who may; one of them confirms or refuses, once. */
@Injectable()
export class SignatureRequestsService {
  constructor(
    private readonly requests: SignatureRequestsRepository,
    private readonly own: OwnSignaturesRepository,
    private readonly letters: SigningWindowRepository,
    private readonly window: SigningWindowService,
    private readonly signers: OwnSignerService,
    private readonly signing: SigningService,
    private readonly coalitions: CoalitionsService,
    private readonly keys: AddressKeysService,
    private readonly mails: LetterMailsService,
    private readonly history: History,
    private readonly outbox: Outbox,
  ) {}

  /** By letter, the newest request of the actor's organisation. */
  newest(
    scope: CoalitionScope,
    letterIds: readonly string[],
    organisationId: string,
  ): Promise<ReadonlyMap<string, RequestRow>> {
    return this.requests.newest(scope, letterIds, organisationId);
  }

  /** What a signer may decide now; nothing for whoever is none. */
  toDecide(scope: CoalitionScope, signer: OwnSigner | null, page: PageRequest): Promise<Page<RequestRow>> {
    return this.requests.toDecide(scope, signer?.organisationId ?? null, signer?.narrow ?? false, page);
  }

  /**
   * Asks the organisation's signers, and owes each a mail; a repeat while one is pending is the same request.
   * Throws SIGNER_NEEDS_NO_REQUEST, ALREADY_SIGNED, DEADLINE_PASSED, VERSION_NOT_OPEN.
   */
  @Transactional()
  async request(
    scope: CoalitionScope,
    actor: Actor,
    { letterId, version, display, updates }: Seen & Pick<SignatureChoices, 'display' | 'updates'>,
  ): Promise<void> {
    const organisationId = ownOrganisation(actor);
    await this.window.facts(scope, letterId);
    if ((await this.signers.ofLetter(scope, actor, letterId)) !== null)
      throw new DomainError(SIGNING_ERRORS.SIGNER_NEEDS_NO_REQUEST);
    const { versionId } = await this.window.hold(scope, { letterId, version }, 'ORGANISATION');
    const standing = (await this.own.ofOrganisation(scope, [letterId], organisationId, false)).get(letterId);
    if (standing?.unsigned !== true) throw new DomainError(SIGNING_ERRORS.ALREADY_SIGNED);
    const id = newId();
    const { personId } = actor;
    const request = { id, letterId, versionId, organisationId, personId, display, updates };
    if (!(await this.requests.insert(scope, request))) return;
    await this.history.record(scope, personId, 'SIGNATURE_REQUESTED', letterId, { versionId });
    await this.tellSigners(scope, letterId, organisationId, id);
  }

  /** What a mail about a request may say: nothing where it is pending no more. */
  async stillPending(scope: CoalitionScope, id: string): Promise<RequestRow | null> {
    const request = await this.requests.one(scope, id);
    return request?.state === 'PENDING' ? request : null;
  }

  /** Signs as was asked for. Throws NOT_FOUND, NOT_AUTHORISED_SIGNER, REQUEST_ENDED, DEADLINE_PASSED, VERSION_NOT_OPEN. */
  @Transactional()
  async confirm(
    scope: CoalitionScope,
    actor: Actor,
    id: string,
    seen: { readonly version: number; readonly language: Language; readonly consent: string },
  ): Promise<string> {
    const { letterId, display, updates } = await this.pending(scope, actor, id);
    const { answered } = await this.signing.signForOrganisation(scope, actor, {
      letterId,
      display,
      updates,
      ...seen,
    });
    if (answered !== id) throw new DomainError(SIGNING_ERRORS.REQUEST_ENDED);
    return letterId;
  }

  /** Throws NOT_FOUND, NOT_AUTHORISED_SIGNER, REQUEST_ENDED. */
  @Transactional()
  async refuse(scope: CoalitionScope, actor: Actor, id: string, note: string | null): Promise<string> {
    const { letterId } = await this.pending(scope, actor, id);
    if (!(await this.requests.refuse(scope, id, actor.personId, note)))
      throw new DomainError(SIGNING_ERRORS.REQUEST_ENDED);
    await this.history.record(scope, actor.personId, 'SIGNATURE_REQUEST_REFUSED', letterId, {
      requestId: id,
    });
    return letterId;
  }

  /** A pending request of the actor's own organisation, which the actor may decide. */
  private async pending(scope: CoalitionScope, actor: Actor, id: string): Promise<RequestRow> {
    const request = await this.requests.one(scope, id);
    if (request === undefined || request.organisationId !== actor.organisationId) throw notFound();
    await this.signers.demand(scope, actor, request.letterId);
    if (request.state !== 'PENDING') throw new DomainError(SIGNING_ERRORS.REQUEST_ENDED);
    return request;
  }

  private async tellSigners(
    scope: CoalitionScope,
    letterId: string,
    organisationId: string,
    requestId: string,
  ): Promise<void> {
    const ofCampaignJoined = await this.letters.ofCampaignJoined(scope, letterId, organisationId);
    const signers = await this.coalitions.authorities(scope, organisationId, { ofCampaignJoined });
    const people = await this.requests.addresses(
      scope,
      signers.map(({ personId }) => personId),
    );
    for (const { personId, email } of people) {
      const mail = await this.mails.next(scope, letterId, this.keys.ofMailbox(letterId, email));
      await this.outbox.append(scope, 'letters.signature-request', { requestId, personId, mail });
    }
  }
}
