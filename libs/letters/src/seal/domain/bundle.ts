import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isSigned, type Head } from './head';
import { consistencyProof, leafHash, rootOf, type TreeSource } from './merkle';
import { hash, HEAD, RECEIPT, receiptHolds, SIGNED } from './receipt';
import { commitment } from './signed';

const BUNDLE = z.strictObject({
  format: z.literal('chorus-seal-1'),
  letter: z.string().max(60),
  versions: z.array(z.strictObject({ number: z.int(), sha256: hash, text: z.string() })),
  heads: z.array(HEAD).min(1),
  entries: z.array(
    z.union([
      z.strictObject({ commitment: hash }),
      z.strictObject({ commitment: hash, salt: hash, signature: SIGNED }),
    ]),
  ),
});
type Bundle = z.infer<typeof BUNDLE>;

/** What is wrong with a seal, a receipt or both. */
export type SealProblem = 'FORM' | 'KEY' | 'HEAD' | 'TEXT' | 'ENTRY' | 'TREE' | 'RECEIPT';

export interface VerifiedSeal {
  readonly letter: string;
  readonly size: number;
  readonly standing: number;
  readonly root: string;
  readonly closedAt: string;
  readonly key: string;
  /** Place of the receipt's signature, from 0. */
  readonly place: number | undefined;
}

/** Verifies a bundle as it was published, and a receipt under it where one is given; `key` where it is known from elsewhere. */
export function verifySeal(
  bundle: unknown,
  { receipt, key }: { readonly receipt?: unknown; readonly key?: string } = {},
): VerifiedSeal | SealProblem {
  const read = BUNDLE.safeParse(bundle).data;
  const last = read?.heads.at(-1);
  if (read === undefined || last === undefined) return 'FORM';
  const { letter, heads, entries } = read;
  if (heads.some((head) => head.key !== (key ?? last.key))) return 'KEY';
  if (!heads.every((head, n) => head.number === n && isSigned(letter, head))) return 'HEAD';
  if (!textsHold(read, last)) return 'TEXT';
  if (entries.length !== last.size || !entries.every((entry) => entryHolds(letter, entry))) return 'ENTRY';
  const leaves = entries.map((entry) => leafHash(Buffer.from(entry.commitment, 'hex')));
  if (!heads.every((head, n) => grows(leaves, heads[n - 1]?.size ?? 0, head))) return 'TREE';
  const place = receipt === undefined ? undefined : placeOf(read, receipt, last.key);
  if (place === null) return 'RECEIPT';
  const { size, root, closedAt, notStanding } = last;
  return { letter, size, standing: size - notStanding.length, root, closedAt, key: last.key, place };
}

function textsHold({ versions }: Bundle, last: Head): boolean {
  const whole = versions.every(
    ({ sha256, text }) => createHash('sha256').update(text, 'utf8').digest('hex') === sha256,
  );
  return (
    whole &&
    JSON.stringify(versions.map(({ number, sha256 }) => [number, sha256])) === JSON.stringify(last.versions)
  );
}

function entryHolds(letter: string, entry: Bundle['entries'][number]): boolean {
  return (
    !('salt' in entry) || commitment(letter, entry.salt, entry.signature).toString('hex') === entry.commitment
  );
}

function grows(leaves: readonly Buffer[], older: number, head: Head): boolean {
  if (head.size < older || head.size > leaves.length) return false;
  const tree: TreeSource = { leaf: (place) => leaves[place] ?? Buffer.alloc(0), block: () => undefined };
  const proof = consistencyProof(tree, older, head.size).map((node) => node.toString('hex'));
  return (
    rootOf(tree, 0, head.size).toString('hex') === head.root && String(proof) === String(head.consistency)
  );
}

function placeOf({ letter, entries }: Bundle, receipt: unknown, key: string): number | null {
  const read = RECEIPT.safeParse(receipt).data;
  if (read === undefined || read.letter !== letter || read.head.key !== key || !receiptHolds(read))
    return null;
  const own = commitment(letter, read.salt, read.signature).toString('hex');
  return entries[read.place]?.commitment === own ? read.place : null;
}
