import { Injectable } from '@nestjs/common';
import { Secrets } from '@chorus/platform/crypto/secrets';
import { canonicalAddress } from './canonical-address';

/**
 * What stands in place of addresses where they are only compared: hashes with the server's secret, of one letter each, so
 * that nobody can find an address by them, nor by two letters that it is the same.
 */
@Injectable()
export class AddressKeysService {
  constructor(private readonly secrets: Secrets) {}

  /** Of the mailbox of a mail address: the same for all its spellings. */
  ofMailbox(letterId: string, email: string): string {
    return this.secrets.token('letter mailbox', `${letterId}\n${canonicalAddress(email)}`);
  }
}
