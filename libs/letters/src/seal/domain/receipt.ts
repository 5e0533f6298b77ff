import { z } from 'zod';
import { isSigned, type Head } from './head';
import { leafHash, rootByProof } from './merkle';
import { commitment, type SignedFields } from './signed';

/** A signer's own proof: what was signed, where it stands in the tree, and the head that was signed for it. */
export interface Receipt {
  readonly format: 'chorus-receipt-1';
  readonly letter: string;
  readonly salt: string;
  readonly signature: SignedFields;
  readonly place: number;
  readonly proof: readonly string[];
  readonly head: Head;
}

/** SHA-256, hex. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0).max(100_000_000);
const word = z.string().max(2_000).nullable();
const instant = z.string().max(40);

export const HEAD = z.strictObject({
  number: count,
  size: count,
  root: hash,
  versions: z.array(z.tuple([count, hash])).max(1_000),
  closedAt: instant,
  sealedAt: instant,
  notStanding: z.array(count).max(100_000),
  key: hash,
  consistency: z.array(hash).max(64),
  signature: z.string().regex(/^[0-9a-f]{128}$/),
});

export const SIGNED = z.strictObject({
  version: count,
  text: hash,
  kind: z.enum(['ORGANISATION', 'PERSON']),
  name: z.string().max(2_000),
  title: word,
  affiliation: word,
  country: word,
  display: z.enum(['PUBLIC', 'DELIVERED_ONLY', 'WITHHELD']),
  source: z.enum(['ONLINE', 'IMPORTED']),
  day: instant,
  consent: z.string().max(4_000),
});

export const RECEIPT = z.strictObject({
  format: z.literal('chorus-receipt-1'),
  letter: z.string().max(60),
  salt: hash,
  signature: SIGNED,
  place: count,
  proof: z.array(hash).max(64),
  head: HEAD,
});

/** A receipt that somebody has written or pasted; undefined for what has not the form of one. */
export function readReceipt(text: string): Receipt | undefined {
  try {
    return RECEIPT.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** True where the signature of a receipt stands at its place in the tree that the key of its head has signed. */
export function receiptHolds({ letter, salt, signature, place, proof, head }: Receipt): boolean {
  const leaf = leafHash(commitment(letter, salt, signature));
  const root = rootByProof(
    leaf,
    place,
    head.size,
    proof.map((node) => Buffer.from(node, 'hex')),
  );
  const named = head.versions.some(
    ([number, text]) => number === signature.version && text === signature.text,
  );
  return root?.toString('hex') === head.root && named && isSigned(letter, head);
}
