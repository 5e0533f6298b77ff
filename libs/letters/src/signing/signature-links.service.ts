import { Injectable } from '@nestjs/common';
import { DomainError } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { hashToken } from '@chorus/kernel/tokens';
import { Secrets } from '@chorus/platform/crypto/secrets';
import { Scopes } from '@chorus/platform/scope/scopes';
import { LETTER_ERRORS } from '../letter-kinds';
import { ReceiptsRepository, type SignatureToConfirm } from './receipts.repository';

/** A signature with the scope that its link opens. */
export interface BehindLink {
  readonly scope: CoalitionScope;
  readonly signature: SignatureToConfirm;
}

/** The links of signatures: who bears one has read the mails of the signature's address. */
@Injectable()
export class SignatureLinksService {
  constructor(
    private readonly receipts: ReceiptsRepository,
    private readonly scopes: Scopes,
    private readonly secrets: Secrets,
  ) {}

  /** Derived, so that a job makes it again; only its hash is stored. */
  token(signatureId: string): string {
    return this.secrets.token('signature', signatureId);
  }

  tokenHash(signatureId: string): string {
    return hashToken(this.token(signatureId));
  }

  /** Null for a link that is none. */
  async behind(token: string): Promise<BehindLink | null> {
    const secret = hashToken(token);
    const [behind] = await this.scopes.openDoor({
      table: 'signature',
      where: 'token_hash = $1',
      kind: 'signature',
      secret,
    });
    if (behind === undefined) return null;
    const { scope } = behind;
    const signature = await this.receipts.find(scope, { tokenHash: secret });
    return signature === undefined ? null : { scope, signature };
  }

  /** Throws LINK_INVALID. */
  async demand(token: string): Promise<BehindLink> {
    const found = await this.behind(token);
    if (found === null) throw new DomainError(LETTER_ERRORS.LINK_INVALID);
    return found;
  }

  /** A signature with its link's token, for a mail to its address. */
  async toMail(
    scope: CoalitionScope,
    id: string,
  ): Promise<(SignatureToConfirm & { readonly token: string }) | null> {
    const signature = await this.receipts.find(scope, { id });
    return signature === undefined ? null : { ...signature, token: this.token(id) };
  }
}
