import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Head } from './domain/head';
import { BLOCK, inclusionProof } from './domain/merkle';
import type { Receipt } from './domain/receipt';
import { PublishedSealsRepository } from './published-seals.repository';
import { SealTreeRepository } from './seal-tree.repository';

/** How many entries of a bundle are read at a time. */
const PAGE = 2_000;

/** What is told of seals: heads, receipts, and the bundle that anyone may verify. */
@Injectable()
export class PublishedSealsService {
  constructor(
    private readonly seals: PublishedSealsRepository,
    private readonly trees: SealTreeRepository,
  ) {}

  heads(scope: CoalitionScope, letterIds: readonly string[]): Promise<ReadonlyMap<string, readonly Head[]>> {
    return this.seals.heads(scope, letterIds);
  }

  /** The newest head of a letter; none before its seal. */
  async head(scope: CoalitionScope, letterId: string): Promise<Head | undefined> {
    return (await this.heads(scope, [letterId])).get(letterId)?.at(-1);
  }

  /** The receipt of a signature that is sealed. */
  async receipt(scope: CoalitionScope, signatureId: string): Promise<Receipt | undefined> {
    const sealed = await this.seals.signature(scope, signatureId);
    if (sealed === undefined) return undefined;
    const { letterId, slug, place, salt, fields } = sealed;
    const head = await this.head(scope, letterId);
    if (head === undefined) return undefined;
    const tree = await this.trees.tree(scope, letterId, head.size, [Math.floor(place / BLOCK)]);
    const proof = inclusionProof(tree, place, head.size).map((node) => node.toString('hex'));
    return { format: 'chorus-receipt-1', letter: slug, salt, signature: fields, place, proof, head };
  }

  slug(scope: CoalitionScope, letterId: string): Promise<string | undefined> {
    return this.seals.slug(scope, letterId);
  }

  /** The receipt of the reader's own organisation, or of the reader in a personal capacity. */
  async ownReceipt(
    scope: CoalitionScope,
    { organisationId, personId }: Actor,
    letterId: string,
    personal: boolean,
  ): Promise<Receipt | undefined> {
    const whose = { organisationId: personal ? null : organisationId, personId };
    const id = await this.seals.ownSignature(scope, letterId, whose);
    return id === undefined ? undefined : this.receipt(scope, id);
  }

  /** The public bundle of a letter in pieces of JSON, so that none of any size is ever whole in memory. */
  async *bundle(
    scope: CoalitionScope,
    { id, slug }: { readonly id: string; readonly slug: string },
    heads: readonly Head[],
  ): AsyncIterable<string> {
    const versions = await this.seals.versions(scope, id);
    const size = heads.at(-1)?.size ?? 0;
    const begins = JSON.stringify({ format: 'chorus-seal-1', letter: slug, versions, heads, entries: [] });
    yield begins.slice(0, -2);
    for (let at = 0; at < size; at += PAGE) {
      const entries = await this.seals.entries(scope, id, at, Math.min(at + PAGE, size));
      yield `${at === 0 ? '' : ',\n'}${entries.map((entry) => JSON.stringify(entry)).join(',\n')}`;
    }
    yield ']}\n';
  }
}
