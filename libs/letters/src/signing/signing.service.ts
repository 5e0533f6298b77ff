import { Injectable } from '@nestjs/common';
import { CoalitionsService } from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { hashToken } from '@chorus/kernel/tokens';
import { Secrets } from '@chorus/platform/crypto/secrets';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { inScope, Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { Outbox } from '@chorus/platform/outbox/outbox';
import { Scopes } from '@chorus/platform/scope/scopes';
import type { Display } from '../domain/life';
import { LETTER_ERRORS } from '../letter-kinds';
import { LettersRepository, type LetterRow } from '../text/letters.repository';
import { OwnSignerService } from './own-signer.service';
import { SignatoriesRepository, type ListedSignatory, type Signatory } from './signatories.repository';
import { SignaturesRepository, type OwnStanding, type SignatureToConfirm } from './signatures.repository';

export interface OrganisationSigns {
  readonly letterId: string;
  readonly display: Display;
  readonly language: Language;
  readonly consent: string;
}

export interface PersonSigns {
  readonly email: string;
  readonly printedName: string;
  readonly affiliation: string | null;
  readonly country: string | null;
  readonly display: Display;
  readonly language: Language;
  readonly consent: string;
}

/** Signing: by an organisation through its authorised signer, and by a person who confirms by mail. */
@Injectable()
export class SigningService {
  constructor(
    private readonly letters: LettersRepository,
    private readonly signatures: SignaturesRepository,
    private readonly names: SignatoriesRepository,
    private readonly signers: OwnSignerService,
    private readonly coalitions: CoalitionsService,
    private readonly scopes: Scopes,
    private readonly secrets: Secrets,
    private readonly history: History,
    private readonly outbox: Outbox,
  ) {}

  counts(scope: CoalitionScope, letterIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.signatures.counts(scope, letterIds);
  }

  /** By letter, all who chose to be named in public. */
  async publicSignatories(
    scope: CoalitionScope,
    letterIds: readonly string[],
  ): Promise<ReadonlyMap<string, Signatory[]>> {
    const byLetter = new Map<string, Signatory[]>(letterIds.map((id) => [id, []]));
    for (const { letterId, ...signatory } of await this.names.all(scope, letterIds))
      byLetter.get(letterId)?.push(signatory);
    return byLetter;
  }

  /** By letter, a page of those who chose to be named in public. */
  signatories(
    scope: CoalitionScope,
    letterIds: readonly string[],
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<ListedSignatory>>> {
    return this.names.pages(scope, letterIds, page);
  }

  /** By letter, how this organisation itself has signed, and whether the letter awaits that. */
  ofOrganisation(
    scope: CoalitionScope,
    letterIds: readonly string[],
    organisationId: string,
  ): Promise<ReadonlyMap<string, OwnStanding>> {
    return this.signatures.ofOrganisation(scope, letterIds, organisationId);
  }

  /** PR-12. A repeat by the same organisation is the same signature. Throws NOT_AUTHORISED_SIGNER, DEADLINE_PASSED. */
  @Transactional()
  async signForOrganisation(scope: CoalitionScope, actor: Actor, input: OrganisationSigns): Promise<void> {
    const letter = await this.letters.byId(scope, input.letterId);
    if (letter === undefined) throw notFound();
    const { organisationId, title } = await this.signers.demand(scope, actor);
    const { versionId, at } = await this.holdOpen(scope, letter);
    const [organisation] = await this.coalitions.visible(scope, actor, [organisationId]);
    if (organisation === undefined) throw notFound();
    const id = newId();
    const made = await this.signatures.insert(scope, {
      id,
      letterId: letter.id,
      versionId,
      organisationId,
      personId: actor.personId,
      email: null,
      printedName: organisation.name,
      title,
      affiliation: null,
      country: organisation.country,
      display: input.display,
      language: input.language,
      consent: input.consent,
      tokenHash: hashToken(this.token(id)),
      confirmedAt: at,
    });
    if (made)
      await this.history.record(scope, null, 'SIGNATURE_GIVEN', letter.id, {
        versionId,
        display: input.display,
      });
  }

  /** A person signs in a personal capacity; counted once confirmed. The answer tells nobody whether an address has signed. */
  @Transactional()
  async signInPublic(
    scope: CoalitionScope,
    letter: LetterRow,
    input: PersonSigns & { readonly networkKey: string },
  ): Promise<void> {
    const { versionId } = await this.holdOpen(scope, letter);
    const id = newId();
    const tokenHash = hashToken(this.token(id));
    const person = { organisationId: null, personId: null, title: null, confirmedAt: null };
    const made = await this.signatures.insert(scope, {
      ...input,
      ...person,
      id,
      letterId: letter.id,
      versionId,
      tokenHash,
    });
    const owed = made ? { id, mails: 1 } : await this.signatures.remind(scope, letter.id, input.email);
    if (owed !== undefined)
      await this.outbox.append(scope, 'letters.confirm-signature', {
        signatureId: owed.id,
        mail: owed.mails,
      });
  }

  /**
   * A person's signature that a coordinator has in hand and answers for, as one given on paper: counted at once, and no
   * mail goes out. A repeat by the same address is the same signature. Throws DEADLINE_PASSED.
   */
  @Transactional()
  async enter(scope: CoalitionScope, actor: Actor, letter: LetterRow, input: PersonSigns): Promise<void> {
    const { versionId, at } = await this.holdOpen(scope, letter);
    const id = newId();
    const made = await this.signatures.insert(scope, {
      ...input,
      id,
      letterId: letter.id,
      versionId,
      organisationId: null,
      personId: null,
      title: null,
      tokenHash: hashToken(this.token(id)),
      confirmedAt: at,
    });
    if (made) await this.history.record(scope, actor.personId, 'SIGNATURE_ENTERED', letter.id, { versionId });
  }

  /** The signature behind a link; null for a link that is none. */
  async behindLink(token: string): Promise<{ scope: CoalitionScope; signature: SignatureToConfirm } | null> {
    const secret = hashToken(token);
    const [behind] = await this.scopes.openDoor({
      table: 'signature',
      where: 'token_hash = $1',
      kind: 'signature',
      secret,
    });
    if (behind === undefined) return null;
    const { scope } = behind;
    const signature = await this.signatures.toConfirm(scope, { tokenHash: secret });
    return signature === undefined ? null : { scope, signature };
  }

  /** Counts the signature; a repeat is the same. Throws DEADLINE_PASSED, LINK_INVALID. */
  async confirm(token: string): Promise<SignatureToConfirm> {
    const found = await this.behindLink(token);
    if (found === null) throw new DomainError(LETTER_ERRORS.LINK_INVALID);
    const { scope, signature } = found;
    if (signature.confirmedAt !== null) return signature;
    await inScope(scope, async () => {
      const at = await this.signatures.holdOpen(scope, signature.letterId);
      if (at === undefined) throw new DomainError(LETTER_ERRORS.DEADLINE_PASSED);
      if (!(await this.signatures.confirm(scope, signature.id, at))) return;
      await this.history.record(scope, null, 'SIGNATURE_CONFIRMED', signature.letterId, {
        versionId: signature.versionId,
      });
    });
    return signature;
  }

  /** A signature that waits to be confirmed, with its link's token, for its mail. */
  async waiting(scope: CoalitionScope, id: string): Promise<(SignatureToConfirm & { token: string }) | null> {
    const signature = await this.signatures.toConfirm(scope, { id });
    return signature === undefined || signature.confirmedAt !== null
      ? null
      : { ...signature, token: this.token(id) };
  }

  private async holdOpen(scope: CoalitionScope, letter: LetterRow): Promise<{ versionId: string; at: Date }> {
    const { versionId } = letter;
    const at = versionId === null ? undefined : await this.signatures.holdOpen(scope, letter.id);
    if (versionId === null || at === undefined) throw new DomainError(LETTER_ERRORS.DEADLINE_PASSED);
    return { versionId, at };
  }

  private token(signatureId: string): string {
    return this.secrets.token('signature', signatureId);
  }
}
