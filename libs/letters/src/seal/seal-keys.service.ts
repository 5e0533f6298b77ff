import { generateKeyPairSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Envelopes, type SealedPlace } from '@chorus/platform/crypto/envelopes';
import { Transactional } from '@chorus/platform/db/transactional';
import { rawKey, signHead, type HeadContent } from './domain/head';
import { SealsRepository } from './seals.repository';

export interface SigningKey {
  readonly id: string;
  readonly publicKey: string;
  sign(letter: string, head: HeadContent): string;
}

/** The coalition's Ed25519 key, made at its first seal; its private part lies in an envelope (SAFETY 34). */
@Injectable()
export class SealKeysService {
  constructor(
    private readonly seals: SealsRepository,
    private readonly envelopes: Envelopes,
  ) {}

  /** Throws where the envelope does not open. */
  @Transactional()
  async current(scope: CoalitionScope): Promise<SigningKey> {
    if ((await this.seals.key(scope)) === undefined) await this.seals.keepKey(scope, this.make(scope));
    const key = await this.seals.key(scope);
    if (key === undefined) throw new Error('the coalition has no key');
    const { id, publicKey } = key;
    const privateKey = this.envelopes.open(placeOf(scope, id), key.privateKey);
    return { id, publicKey, sign: (letter, head) => signHead(letter, head, privateKey) };
  }

  private make(scope: CoalitionScope) {
    const id = newId();
    const pair = generateKeyPairSync('ed25519', {
      publicKeyEncoding: { format: 'der', type: 'spki' },
      privateKeyEncoding: { format: 'der', type: 'pkcs8' },
    });
    const privateKey = this.envelopes.seal(placeOf(scope, id), pair.privateKey);
    return { id, publicKey: rawKey(pair.publicKey), privateKey };
  }
}

function placeOf({ coalitionId }: CoalitionScope, row: string): SealedPlace {
  return { table: 'seal_key', column: 'private_key', row, coalitionId };
}
