import { Injectable } from '@nestjs/common';
import { CoalitionsService } from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { maySign } from '../domain/signing';
import { LETTER_ERRORS } from '../letter-kinds';

/** Somebody who may sign for their own organisation today. */
export interface OwnSigner {
  readonly organisationId: string;
  /** The title that is printed. */
  readonly title: string;
}

/** PR-12: who may sign for their own organisation today. What awaits that signature is the other half: `awaits`. */
@Injectable()
export class OwnSignerService {
  constructor(private readonly coalitions: CoalitionsService) {}

  async find(scope: CoalitionScope, { role, organisationId, personId }: Actor): Promise<OwnSigner | null> {
    if (organisationId === null || !maySign(role)) return null;
    const authority = await this.coalitions.authority(scope, organisationId, personId);
    return authority === undefined ? null : { organisationId, title: authority.title };
  }

  /** Throws NOT_AUTHORISED_SIGNER. */
  async demand(scope: CoalitionScope, actor: Actor): Promise<OwnSigner> {
    const signer = await this.find(scope, actor);
    if (signer === null) throw new DomainError(LETTER_ERRORS.NOT_AUTHORISED_SIGNER);
    return signer;
  }
}
