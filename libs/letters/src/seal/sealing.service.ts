import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import type { Head } from './domain/head';
import { BLOCK, consistencyProof, rootOf } from './domain/merkle';
import { commitment } from './domain/signed';
import './seal-kinds';
import { SealKeysService } from './seal-keys.service';
import { SealRollRepository } from './seal-roll.repository';
import { SealTreeRepository } from './seal-tree.repository';
import { SealsRepository, type PlacedEntry, type SealedLetter } from './seals.repository';

/** How many signatures are read and written at a time. */
const PAGE = 5_000;

/** Seals closed letters: all that counted at closing, and later what a supplement adds and what does not stand any more. */
@Injectable()
export class SealingService {
  constructor(
    private readonly seals: SealsRepository,
    private readonly roll: SealRollRepository,
    private readonly trees: SealTreeRepository,
    private readonly keys: SealKeysService,
    private readonly history: History,
  ) {}

  /** Brings the seal of a closed letter up to what counts now; a repeat changes nothing. */
  @Transactional()
  async seal(scope: CoalitionScope, letterId: string): Promise<void> {
    const letter = await this.seals.hold(scope, letterId);
    if (letter?.closedAt == null) return;
    const last = await this.seals.lastHead(scope, letterId);
    const number = last === undefined ? 0 : last.number + 1;
    if (number > 0) await this.roll.gatherLate(scope, letterId, number);
    await this.roll.take(scope, letterId);
    const older = last?.size ?? 0;
    const placed = await this.placeNew(scope, letterId, letter, older);
    const notStanding = await this.seals.notStanding(scope, letterId);
    const changed =
      placed.length > 0 || String(notStanding) !== String(last?.notStanding ?? []) || number === 0;
    if (!changed) return;
    const tree = await this.grow(scope, letterId, older, placed);
    const key = await this.keys.current(scope);
    const content = {
      number,
      size: tree.size,
      root: tree.root,
      versions: letter.versions,
      closedAt: letter.closedAt.toISOString(),
      sealedAt: letter.now.toISOString(),
      notStanding,
      key: key.publicKey,
    };
    const head: Head = {
      ...content,
      consistency: tree.consistency,
      signature: key.sign(letter.slug, content),
    };
    await this.seals.keepHead(scope, letterId, key.id, head);
    const { size, root } = head;
    await this.history.record(scope, null, 'LETTER_SEALED', letterId, { number, size, root });
    if (number === 0) await this.seal(scope, letterId);
  }

  /**
   * Places new entries behind the `older` ones, in the order of their commitments, which is an order by chance: where
   * somebody stands says nothing of when or with whom one has signed. Of one that was erased in between, nothing is bound.
   */
  private async placeNew(
    scope: CoalitionScope,
    letterId: string,
    { slug }: SealedLetter,
    older: number,
  ): Promise<PlacedEntry[]> {
    const placed: PlacedEntry[] = [];
    for (let after: string | null = null; ;) {
      const page = await this.seals.unsealed(scope, letterId, after, PAGE);
      for (const { id, salt, fields } of page)
        placed.push({ id, commitment: commitment(slug, salt ?? randomBytes(32).toString('hex'), fields) });
      after = page.at(-1)?.id ?? null;
      if (page.length < PAGE) break;
    }
    placed.sort((a, b) => a.commitment.compare(b.commitment));
    for (let at = 0; at < placed.length; at += PAGE)
      await this.seals.place(scope, older + at, placed.slice(at, at + PAGE));
    return placed;
  }

  /** Root of the tree with what was placed, and the proof that it begins with the older one; keeps complete blocks. */
  private async grow(
    scope: CoalitionScope,
    letterId: string,
    older: number,
    placed: readonly PlacedEntry[],
  ): Promise<{ size: number; root: string; consistency: string[] }> {
    const size = older + placed.length;
    const tree = await this.trees.tree(scope, letterId, older, []);
    placed.forEach(({ commitment: entry }, n) => tree.add(older + n, entry));
    const [first, end] = [Math.floor(older / BLOCK), Math.floor(size / BLOCK)];
    const blocks = Array.from({ length: end - first }, (_, n) => {
      const from = (first + n) * BLOCK;
      return [first + n, rootOf(tree, from, from + BLOCK)] as const;
    });
    blocks.forEach(([number, hash]) => tree.blocks.set(number, hash));
    for (let at = 0; at < blocks.length; at += PAGE)
      await this.seals.keepBlocks(scope, letterId, blocks.slice(at, at + PAGE));
    const consistency = consistencyProof(tree, older, size).map((node) => node.toString('hex'));
    return { size, root: rootOf(tree, 0, size).toString('hex'), consistency };
  }
}
