import { Injectable } from '@nestjs/common';
import { CoalitionsService } from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { maySign } from '../domain/signing';
import { LETTER_ERRORS } from '../letter-kinds';
import { SigningWindowRepository } from './signing-window.repository';

/** Somebody who may sign for their own organisation today. */
export interface OwnSigner {
  readonly organisationId: string;
  /** The title that is printed. */
  readonly title: string;
  /** True where this holds for letters of campaigns that the organisation is in, and for no others. */
  readonly narrow: boolean;
}

/** PR-12: who may sign for their own organisation today. What awaits that signature is the other half: `awaits`. */
@Injectable()
export class OwnSignerService {
  constructor(
    private readonly coalitions: CoalitionsService,
    private readonly letters: SigningWindowRepository,
  ) {}

  /** The reader as a signer of one letter or another. */
  async find(scope: CoalitionScope, { role, organisationId, personId }: Actor): Promise<OwnSigner | null> {
    if (organisationId === null || !maySign(role)) return null;
    const any = { ofCampaignJoined: true };
    const authority = await this.coalitions.authority(scope, organisationId, personId, any);
    if (authority === undefined) return null;
    return { organisationId, title: authority.title, narrow: authority.scope !== 'ALL_LETTERS' };
  }

  /** The reader as a signer of this letter. Throws NOT_AUTHORISED_SIGNER. */
  async demand(scope: CoalitionScope, actor: Actor, letterId: string): Promise<OwnSigner> {
    const signer = await this.ofLetter(scope, actor, letterId);
    if (signer === null) throw new DomainError(LETTER_ERRORS.NOT_AUTHORISED_SIGNER);
    return signer;
  }

  async ofLetter(scope: CoalitionScope, actor: Actor, letterId: string): Promise<OwnSigner | null> {
    const signer = await this.find(scope, actor);
    if (signer === null || !signer.narrow) return signer;
    return (await this.letters.ofCampaignJoined(scope, letterId, signer.organisationId)) ? signer : null;
  }
}
