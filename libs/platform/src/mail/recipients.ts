import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secrets } from '../crypto/secrets';

/** What stands for an address in the ledger and in the link by which its owner ends mails; neither can be found without the server's secret. */
@Injectable()
export class Recipients {
  constructor(private readonly secrets: Secrets) {}

  /** Hex. */
  hash(address: string): string {
    return createHmac('sha256', this.secrets.token('mail-ledger', 'recipient'))
      .update(address.toLowerCase())
      .digest('hex');
  }

  /** For a link that only mails to the address carry; nothing of it is stored. */
  token(hash: string): string {
    return `${hash}.${this.secrets.token('unsubscribe', hash)}`;
  }

  /** The hash that a token is for; null for one that was not made here. */
  hashOf(token: string): string | null {
    const [hash = '', proof = ''] = token.split('.');
    const own = Buffer.from(this.secrets.token('unsubscribe', hash));
    const given = Buffer.from(proof);
    return own.length === given.length && timingSafeEqual(own, given) ? hash : null;
  }
}
