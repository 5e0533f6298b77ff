import { Injectable } from '@nestjs/common';
import { CoalitionsService } from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import { notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import type { Display } from '../domain/life';
import type { SigningCapacity } from '../domain/signing';
import { OwnSignaturesRepository, type OrganisationStanding } from './own-signatures.repository';
import { OwnSignerService } from './own-signer.service';
import type { Correction, Whose } from './signature-changes.repository';
import { SignatureChangesService } from './signature-changes.service';
import { SigningWindowService } from './signing-window.service';

export type { OrganisationStanding };

/** Which of the reader's own signatures under a letter is meant: the organisation's, or the personal one. */
export interface OwnUnder {
  readonly letterId: string;
  readonly capacity: SigningCapacity;
}

export interface PersonalCorrection extends Pick<Correction, 'affiliation' | 'country'> {
  readonly printedName: string;
}

/** The reader's own signatures: the organisation's by its authorised signer, the personal one by its person. */
@Injectable()
export class OwnSignaturesService {
  constructor(
    private readonly own: OwnSignaturesRepository,
    private readonly changes: SignatureChangesService,
    private readonly signers: OwnSignerService,
    private readonly window: SigningWindowService,
    private readonly coalitions: CoalitionsService,
  ) {}

  /** By letter, how this organisation itself has signed, and whether the letter awaits that. */
  ofOrganisation(
    scope: CoalitionScope,
    letterIds: readonly string[],
    organisationId: string,
    narrow: boolean,
  ): Promise<ReadonlyMap<string, OrganisationStanding>> {
    return this.own.ofOrganisation(scope, letterIds, organisationId, narrow);
  }

  /** Throws NOT_AUTHORISED_SIGNER, NO_SIGNATURE, DEADLINE_PASSED, LETTER_DELIVERED. */
  @Transactional()
  async setDisplay(scope: CoalitionScope, actor: Actor, under: OwnUnder, display: Display): Promise<void> {
    await this.changes.setDisplay(scope, under.letterId, await this.whose(scope, actor, under), display);
  }

  /** Throws NOT_AUTHORISED_SIGNER, NO_SIGNATURE, DEADLINE_PASSED, LETTER_DELIVERED, VERSION_NOT_OPEN. */
  @Transactional()
  async reconfirm(scope: CoalitionScope, actor: Actor, under: OwnUnder, version: number): Promise<void> {
    await this.changes.reconfirm(scope, under.letterId, await this.whose(scope, actor, under), version);
  }

  /** Throws NOT_AUTHORISED_SIGNER, DEADLINE_PASSED, LETTER_DELIVERED. */
  @Transactional()
  async withdraw(scope: CoalitionScope, actor: Actor, under: OwnUnder): Promise<void> {
    await this.changes.withdraw(scope, under.letterId, await this.whose(scope, actor, under));
  }

  /** Throws NOT_AUTHORISED_SIGNER, NO_SIGNATURE, NOT_CLOSED. */
  @Transactional()
  async dissociate(scope: CoalitionScope, actor: Actor, under: OwnUnder): Promise<void> {
    await this.changes.dissociate(scope, under.letterId, await this.whose(scope, actor, under));
  }

  /** The signer's title that is printed; name and country follow what the organisation is called now. */
  @Transactional()
  async correctOrganisation(
    scope: CoalitionScope,
    actor: Actor,
    letterId: string,
    title: string,
  ): Promise<void> {
    const whose = await this.whose(scope, actor, { letterId, capacity: 'ORGANISATION' });
    const ids = actor.organisationId === null ? [] : [actor.organisationId];
    const [organisation] = await this.coalitions.visible(scope, actor, ids);
    if (organisation === undefined) throw notFound();
    const { name: printedName, country } = organisation;
    await this.changes.correct(scope, letterId, whose, { printedName, title, affiliation: null, country });
  }

  @Transactional()
  async correctPersonal(
    scope: CoalitionScope,
    actor: Actor,
    letterId: string,
    to: PersonalCorrection,
  ): Promise<void> {
    const whose = await this.whose(scope, actor, { letterId, capacity: 'PERSONAL' });
    await this.changes.correct(scope, letterId, whose, { ...to, title: null });
  }

  private async whose(scope: CoalitionScope, actor: Actor, { letterId, capacity }: OwnUnder): Promise<Whose> {
    await this.window.facts(scope, letterId);
    if (capacity === 'PERSONAL') return { personId: actor.personId };
    const { organisationId } = await this.signers.demand(scope, actor, letterId);
    return { organisationId };
  }
}
