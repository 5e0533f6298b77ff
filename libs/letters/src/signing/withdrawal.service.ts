import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { inScope, Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { LETTER_ERRORS } from '../letter-kinds';
import { LettersRepository } from '../text/letters.repository';
import { OwnSignerService } from './own-signer.service';
import { SignaturesRepository, type SignatureToConfirm } from './signatures.repository';
import { SigningService } from './signing.service';

/** Taking a signature back, until signing closes: it is no longer counted or shown, and one may sign anew. */
@Injectable()
export class WithdrawalService {
  constructor(
    private readonly letters: LettersRepository,
    private readonly signatures: SignaturesRepository,
    private readonly signing: SigningService,
    private readonly signers: OwnSignerService,
    private readonly history: History,
  ) {}

  /** By the organisation's authorised signer; a repeat changes nothing. Throws NOT_AUTHORISED_SIGNER, DEADLINE_PASSED. */
  @Transactional()
  async forOrganisation(scope: CoalitionScope, actor: Actor, letterId: string): Promise<void> {
    if ((await this.letters.byId(scope, letterId)) === undefined) throw notFound();
    const { organisationId } = await this.signers.demand(scope, actor);
    await this.withdraw(scope, letterId, { organisationId });
  }

  /** By the bearer of the link of a signature's mail. Throws LINK_INVALID, DEADLINE_PASSED. */
  async byLink(token: string): Promise<SignatureToConfirm> {
    const found = await this.signing.behindLink(token);
    if (found === null) throw new DomainError(LETTER_ERRORS.LINK_INVALID);
    const { scope, signature } = found;
    await inScope(scope, () => this.withdraw(scope, signature.letterId, { id: signature.id }));
    return signature;
  }

  private async withdraw(
    scope: CoalitionScope,
    letterId: string,
    whose: { readonly id: string } | { readonly organisationId: string },
  ): Promise<void> {
    const at = await this.signatures.holdOpen(scope, letterId);
    if (at === undefined) throw new DomainError(LETTER_ERRORS.DEADLINE_PASSED);
    const versionId = await this.signatures.withdraw(scope, letterId, whose, at);
    if (versionId !== undefined)
      await this.history.record(scope, null, 'SIGNATURE_WITHDRAWN', letterId, { versionId });
  }
}
