import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { inScope } from '@chorus/platform/db/transactional';
import type { Display } from '../domain/life';
import { LetterMailsService } from './letter-mails.service';
import type { PersonalCorrection } from './own-signatures.service';
import type { SignatureToConfirm } from './receipts.repository';
import { SignatureChangesService } from './signature-changes.service';
import { SignatureLinksService } from './signature-links.service';

/** What the bearer of a signature's link may do with it, without an account. Each throws LINK_INVALID for a link that is none. */
@Injectable()
export class ReceiptLinkService {
  constructor(
    private readonly links: SignatureLinksService,
    private readonly changes: SignatureChangesService,
    private readonly mails: LetterMailsService,
  ) {}

  async view(token: string): Promise<SignatureToConfirm> {
    return (await this.links.demand(token)).signature;
  }

  /** Throws DEADLINE_PASSED, LETTER_DELIVERED. */
  changeDisplay(token: string, display: Display): Promise<SignatureToConfirm> {
    return this.act(token, (scope, { letterId, id }) =>
      this.changes.setDisplay(scope, letterId, { id }, display),
    );
  }

  /** Throws DEADLINE_PASSED, LETTER_DELIVERED. */
  correct(token: string, to: PersonalCorrection): Promise<SignatureToConfirm> {
    return this.act(token, (scope, { letterId, id }) =>
      this.changes.correct(scope, letterId, { id }, { ...to, title: null }),
    );
  }

  /** Throws NO_SIGNATURE. */
  setUpdates(token: string, updates: boolean): Promise<SignatureToConfirm> {
    return this.act(token, (scope, { letterId, id }) =>
      this.changes.setUpdates(scope, letterId, { id }, updates),
    );
  }

  /** Throws DEADLINE_PASSED, LETTER_DELIVERED, VERSION_NOT_OPEN. */
  reconfirm(token: string, version: number): Promise<SignatureToConfirm> {
    return this.act(token, (scope, { letterId, id }) =>
      this.changes.reconfirm(scope, letterId, { id }, version),
    );
  }

  /** Gives the signature as it was. Throws DEADLINE_PASSED, LETTER_DELIVERED. */
  async withdraw(token: string): Promise<SignatureToConfirm> {
    const { scope, signature } = await this.links.demand(token);
    await this.changes.withdraw(scope, signature.letterId, { id: signature.id });
    return signature;
  }

  /** Throws NO_SIGNATURE, NOT_CLOSED. */
  dissociate(token: string): Promise<SignatureToConfirm> {
    return this.act(token, (scope, { letterId, id }) => this.changes.dissociate(scope, letterId, { id }));
  }

  /** Sends the link to its address once more; beyond the mails that a letter allows, nothing is sent. */
  resend(token: string): Promise<SignatureToConfirm> {
    return this.act(token, (scope, { letterId, id, addressKey, confirmedAt }) =>
      inScope(scope, async () => {
        if (addressKey === null) return;
        await this.mails.oweLink(scope, letterId, addressKey, { id, confirmed: confirmedAt !== null });
      }),
    );
  }

  private async act(
    token: string,
    change: (scope: CoalitionScope, signature: SignatureToConfirm) => Promise<void>,
  ): Promise<SignatureToConfirm> {
    const { scope, signature } = await this.links.demand(token);
    await change(scope, signature);
    return this.view(token);
  }
}
