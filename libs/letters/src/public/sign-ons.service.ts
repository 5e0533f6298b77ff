import { Injectable } from '@nestjs/common';
import { DomainError } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Secrets } from '@chorus/platform/crypto/secrets';
import { inScope, Transactional } from '@chorus/platform/db/transactional';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { SigningService, type PublicSigns } from '../signing/signing.service';
import type { LetterRow } from '../text/letters.repository';
import { PUBLIC_ERRORS } from './public-kinds';
import { SignOnKeysRepository } from './sign-on-keys.repository';

/** Signing by a form that may be sent twice: one key, one effect, the same answer (SAFETY 20). */
@Injectable()
export class SignOnsService {
  constructor(
    private readonly keys: SignOnKeysRepository,
    private readonly signing: SigningService,
    private readonly secrets: Secrets,
  ) {}

  /** Throws KEY_REUSED where the key came with other words before, and what signing throws; then the key is free again. */
  @Transactional()
  async sign(
    scope: CoalitionScope,
    letter: LetterRow,
    key: string,
    person: PublicSigns,
    networkKey: string,
  ): Promise<void> {
    const hidden = this.secrets.token(`sign-on ${letter.id}`, key);
    const body = this.secrets.token('sign-on body', JSON.stringify(Object.entries(person).sort()));
    const taken = await this.keys.take(scope, hidden, body);
    if (taken === 'other body') throw new DomainError(PUBLIC_ERRORS.KEY_REUSED);
    if (taken === 'first') await this.signing.signInPublic(scope, letter, { ...person, networkKey });
  }

  forgetOld(): Promise<void> {
    return inScope(PLATFORM_SCOPE, () => this.keys.removeExpired(PLATFORM_SCOPE));
  }
}
