import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { BLOCK, leafHash, type TreeSource } from './domain/merkle';

interface LeafRow {
  readonly place: number;
  readonly commitment: Buffer;
}

/** A letter's tree as far as a proof needs it: all complete blocks, and the leaves of few. */
@Injectable()
export class SealTreeRepository {
  constructor(private readonly db: Db) {}

  /** With the leaves of these blocks, and of the one that is not complete in a tree of `size`. */
  async tree(
    scope: CoalitionScope,
    letterId: string,
    size: number,
    blocks: readonly number[],
  ): Promise<LoadedTree> {
    const hashes = await this.db.query<{ number: number; hash: Buffer }>(
      scope,
      'select number, hash from seal_block where coalition_id = $1 and letter_id = $2',
      [scope.coalitionId, letterId],
    );
    const wanted = [...new Set([...blocks, Math.floor(size / BLOCK)])];
    const leaves = await this.db.query<LeafRow>(
      scope,
      `select e.place, e.commitment from unnest($3::int[]) as b (number)
         join seal_entry e on e.coalition_id = $1 and e.letter_id = $2 and e.place >= b.number * ${BLOCK} and e.place < (b.number + 1) * ${BLOCK}`,
      [scope.coalitionId, letterId, wanted],
    );
    const tree = new LoadedTree();
    for (const { number, hash } of hashes) tree.blocks.set(number, hash);
    for (const { place, commitment } of leaves) tree.add(place, commitment);
    return tree;
  }
}

export class LoadedTree implements TreeSource {
  readonly blocks = new Map<number, Buffer>();
  private readonly leaves = new Map<number, Buffer>();

  add(place: number, commitment: Buffer): void {
    this.leaves.set(place, leafHash(commitment));
  }

  leaf(place: number): Buffer {
    const leaf = this.leaves.get(place);
    if (leaf === undefined) throw new Error('a leaf of the tree was not read');
    return leaf;
  }

  block(number: number): Buffer | undefined {
    return this.blocks.get(number);
  }
}
