import { createHash } from 'node:crypto';

/**
 * The Merkle tree of RFC 9162, sections 2.1.1 to 2.1.4, over SHA-256. Hashes are 32 bytes. Subtrees of 256 leaves that are
 * complete never change, so whoever keeps their hashes proves a place by reading two blocks and not the whole tree.
 */
export const BLOCK = 256;

/** Where a tree's hashes are read from: of a leaf by its place, and of a complete block where that is known. */
export interface TreeSource {
  leaf(place: number): Buffer;
  block(number: number): Buffer | undefined;
}

export function leafHash(entry: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(entry).digest();
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}

/** MTH(D[from:to]); of no leaves, the hash of nothing. */
export function rootOf(source: TreeSource, from: number, to: number): Buffer {
  const size = to - from;
  if (size === 0) return createHash('sha256').digest();
  if (size === 1) return source.leaf(from);
  const kept = size === BLOCK && from % BLOCK === 0 ? source.block(from / BLOCK) : undefined;
  if (kept !== undefined) return kept;
  const middle = from + split(size);
  return nodeHash(rootOf(source, from, middle), rootOf(source, middle, to));
}

/** PATH(place, D[0:size]), from the leaf upwards. */
export function inclusionProof(source: TreeSource, place: number, size: number): Buffer[] {
  const path = (from: number, to: number): Buffer[] => {
    if (to - from <= 1) return [];
    const middle = from + split(to - from);
    return place < middle
      ? [...path(from, middle), rootOf(source, middle, to)]
      : [...path(middle, to), rootOf(source, from, middle)];
  };
  return path(0, size);
}

/** PROOF(older, D[0:size]): that the tree of `size` leaves begins with that of `older`; none between equals, or from nothing. */
export function consistencyProof(source: TreeSource, older: number, size: number): Buffer[] {
  const proof = (from: number, to: number, whole: boolean): Buffer[] => {
    if (to === older) return whole ? [] : [rootOf(source, from, to)];
    const middle = from + split(to - from);
    return older <= middle
      ? [...proof(from, middle, whole), rootOf(source, middle, to)]
      : [...proof(middle, to, false), rootOf(source, from, middle)];
  };
  return older === 0 || older === size ? [] : proof(0, size, true);
}

/** The root that a leaf's proof leads to (RFC 9162, 2.1.3.2); undefined for a proof of another length than its place asks. */
export function rootByProof(
  leaf: Buffer,
  place: number,
  size: number,
  proof: readonly Buffer[],
): Buffer | undefined {
  if (place < 0 || place >= size) return undefined;
  let [at, last, hash] = [place, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return undefined;
    const right = at % 2 === 1 || at === last;
    hash = right ? nodeHash(sibling, hash) : nodeHash(hash, sibling);
    if (right) for (; at % 2 === 0 && at !== 0; at = half(at)) last = half(last);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? hash : undefined;
}

const half = (n: number): number => Math.floor(n / 2);

/** The largest power of two that is smaller than `size`. */
function split(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}
