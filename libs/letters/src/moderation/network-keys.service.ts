import { Injectable } from '@nestjs/common';
import { Secrets } from '@chorus/platform/crypto/secrets';

/** What is kept of the network that a public sign-on came from. */
@Injectable()
export class NetworkKeysService {
  constructor(private readonly secrets: Secrets) {}

  /**
   * A keyed hash of a network block and the letter: the same for two sign-ons of one block to one letter, and for nothing
   * else, so that no two letters can be joined by it, and without the server's secret no block be tried out.
   */
  of(letterId: string, block: string): string {
    return this.secrets.token('network of a sign-on', `${letterId}\n${block}`);
  }
}
