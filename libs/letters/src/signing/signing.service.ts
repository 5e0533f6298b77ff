import { Injectable } from '@nestjs/common';
import { CoalitionsService } from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import { notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { inScope, Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { AddressKeysService } from './address-keys.service';
import { LetterMailsService } from './letter-mails.service';
import { OwnSignerService } from './own-signer.service';
import type { SignatureToConfirm } from './receipts.repository';
import { SignatureLinksService } from './signature-links.service';
import { SignatureRequestsRepository } from './signature-requests.repository';
import { SignaturesRepository, type SignatureChoices } from './signatures.repository';
import { SigningWindowService, type Seen } from './signing-window.service';

export interface OrganisationSigns extends Seen, SignatureChoices {}

export interface PersonSigns extends SignatureChoices {
  readonly email: string;
  readonly printedName: string;
  readonly affiliation: string | null;
  readonly country: string | null;
}

/** A person on the public page, who has been shown a version. */
export interface PublicSigns extends PersonSigns {
  readonly version: number;
}

/** Signing: by an organisation through its authorised signer, and by a person who confirms by mail. */
@Injectable()
export class SigningService {
  constructor(
    private readonly signatures: SignaturesRepository,
    private readonly window: SigningWindowService,
    private readonly signers: OwnSignerService,
    private readonly coalitions: CoalitionsService,
    private readonly links: SignatureLinksService,
    private readonly keys: AddressKeysService,
    private readonly mails: LetterMailsService,
    private readonly requests: SignatureRequestsRepository,
    private readonly history: History,
  ) {}

  /**
   * PR-12. A repeat by the same organisation is the same signature. It answers what colleagues have asked for: gives that
   * request's id, where there was one. Throws NOT_AUTHORISED_SIGNER, DEADLINE_PASSED, VERSION_NOT_OPEN.
   */
  @Transactional()
  async signForOrganisation(
    scope: CoalitionScope,
    actor: Actor,
    input: OrganisationSigns,
  ): Promise<{ readonly answered: string | undefined }> {
    const { letterId, version, ...choices } = input;
    const { versionId, at, late } = await this.window.hold(scope, { letterId, version }, 'ORGANISATION');
    const { organisationId, title } = await this.signers.demand(scope, actor, letterId);
    const [organisation] = await this.coalitions.visible(scope, actor, [organisationId]);
    if (organisation === undefined) throw notFound();
    const id = newId();
    const made = await this.signatures.insert(scope, {
      ...choices,
      id,
      letterId,
      versionId,
      organisationId,
      personId: actor.personId,
      email: null,
      addressKey: null,
      networkKey: null,
      printedName: organisation.name,
      title,
      affiliation: null,
      country: organisation.country,
      tokenHash: this.links.tokenHash(id),
      confirmedAt: at,
      late,
    });
    const { display } = choices;
    if (made) await this.history.record(scope, null, 'SIGNATURE_GIVEN', letterId, { versionId, display });
    const answered = await this.requests.answer(scope, letterId, organisationId, actor.personId);
    if (answered !== undefined)
      await this.history.record(scope, null, 'SIGNATURE_REQUEST_CONFIRMED', letterId, {
        requestId: answered,
      });
    return { answered };
  }

  /**
   * A person signs in a personal capacity; counted once confirmed. The answer, its time and what is written tell nobody
   * whether an address has signed: its owner is told by mail. Throws PERSONS_NOT_ADMITTED, DEADLINE_PASSED, VERSION_NOT_OPEN.
   */
  @Transactional()
  async signInPublic(
    scope: CoalitionScope,
    letter: { readonly id: string },
    input: PublicSigns & { readonly networkKey: string },
  ): Promise<void> {
    const { version, ...person } = input;
    const { versionId, late } = await this.window.hold(scope, { letterId: letter.id, version }, 'ANYBODY');
    const id = newId();
    const addressKey = this.keys.ofMailbox(letter.id, input.email);
    await this.signatures.insert(scope, {
      ...person,
      id,
      letterId: letter.id,
      versionId,
      organisationId: null,
      personId: null,
      title: null,
      addressKey,
      tokenHash: this.links.tokenHash(id),
      confirmedAt: null,
      late,
    });
    const live = await this.signatures.live(scope, letter.id, {
      personId: null,
      addressKey,
      email: input.email,
    });
    if (live !== undefined) await this.mails.oweLink(scope, letter.id, addressKey, live);
  }

  /**
   * A person's signature that a coordinator has in hand and answers for, as one given on paper: counted at once, and no
   * mail goes out. A repeat by the same address is the same signature. Throws DEADLINE_PASSED, VERSION_NOT_OPEN.
   */
  @Transactional()
  async enter(
    scope: CoalitionScope,
    actor: Actor,
    letter: { readonly id: string; readonly versionNumber: number | null },
    input: PersonSigns,
  ): Promise<void> {
    const seen = { letterId: letter.id, version: letter.versionNumber ?? 0 };
    const { versionId, at, late } = await this.window.hold(scope, seen, 'ANYBODY');
    const id = newId();
    const made = await this.signatures.insert(scope, {
      ...input,
      id,
      letterId: letter.id,
      versionId,
      organisationId: null,
      personId: null,
      title: null,
      addressKey: this.keys.ofMailbox(letter.id, input.email),
      networkKey: null,
      tokenHash: this.links.tokenHash(id),
      confirmedAt: at,
      late,
    });
    if (made) await this.history.record(scope, actor.personId, 'SIGNATURE_ENTERED', letter.id, { versionId });
  }

  /** Counts the signature; a repeat is the same. Throws DEADLINE_PASSED, LINK_INVALID. */
  async confirm(token: string): Promise<SignatureToConfirm> {
    const { scope, signature } = await this.links.demand(token);
    if (signature.confirmedAt !== null) return signature;
    await inScope(scope, async () => {
      const held = await this.window.holdOpen(scope, signature.letterId);
      if (!(await this.signatures.confirm(scope, signature.id, held))) return;
      await this.history.record(scope, null, 'SIGNATURE_CONFIRMED', signature.letterId, {
        versionId: signature.versionId,
      });
    });
    return signature;
  }
}
