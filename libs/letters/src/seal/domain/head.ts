import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';

/** What the coalition's key signs: a letter's tree as it is at an instant. */
export interface HeadContent {
  /** 0 for the seal of closing; then 1, 2, ... */
  readonly number: number;
  readonly size: number;
  readonly root: string;
  /** Number and SHA-256 of each version of the letter. */
  readonly versions: readonly (readonly [number, string])[];
  readonly closedAt: string;
  readonly sealedAt: string;
  /** Places of those that do not stand any more. */
  readonly notStanding: readonly number[];
  /** Raw Ed25519 public key, hex. */
  readonly key: string;
}

/** A signed tree head, as it is published. */
export interface Head extends HeadContent {
  /** That this tree begins with the one of the head before; hex. */
  readonly consistency: readonly string[];
  /** Ed25519 over the canonical form; hex. */
  readonly signature: string;
}

/** The canonical form of a head of a letter: one JSON array without blanks, in UTF-8. */
export function headForm(letter: string, head: HeadContent): string {
  const { number, size, root, versions, closedAt, sealedAt, notStanding, key } = head;
  return JSON.stringify([
    'chorus-head-1',
    letter,
    number,
    size,
    root,
    versions,
    closedAt,
    sealedAt,
    notStanding,
    key,
  ]);
}

export function signHead(letter: string, head: HeadContent, privateKey: Buffer): string {
  const key = createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' });
  return sign(null, Buffer.from(headForm(letter, head)), key).toString('hex');
}

export function isSigned(letter: string, head: Head): boolean {
  const key = createPublicKey({
    key: Buffer.concat([SPKI, Buffer.from(head.key, 'hex')]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, Buffer.from(headForm(letter, head)), key, Buffer.from(head.signature, 'hex'));
}

/** What stands before the 32 bytes of an Ed25519 key (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** The raw public key in a DER SubjectPublicKeyInfo, hex. */
export function rawKey(spki: Buffer): string {
  return spki.subarray(SPKI.length).toString('hex');
}

/** What people compare a key by: the first half of its SHA-256, in groups of four. */
export function fingerprint(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'hex')).digest('hex').slice(0, 32);
  return hash.replace(/(.{4})(?!$)/g, '$1 ');
}
