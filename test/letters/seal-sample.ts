import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { rawKey, signHead, type Head } from '../../libs/letters/src/seal/domain/head';
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  rootOf,
  type TreeSource,
} from '../../libs/letters/src/seal/domain/merkle';
import type { Receipt } from '../../libs/letters/src/seal/domain/receipt';
import { commitment, type SignedFields } from '../../libs/letters/src/seal/domain/signed';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** RFC 8032, 7.1, the secret key of test 1. */
const SEED = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
const PRIVATE = Buffer.from(`302e020100300506032b657004220420${SEED}`, 'hex');
const TEXT = 'A letter\n\nThe Legal Counsel\n\nWe ask for one thing.\n';
const SLUG = 'sampleletter';

export interface SampleEntry {
  readonly commitment: string;
  readonly salt?: string;
  readonly signature?: SignedFields;
}

export interface SampleBundle {
  readonly format: string;
  readonly letter: string;
  readonly versions: readonly { number: number; sha256: string; text: string }[];
  readonly heads: readonly Head[];
  readonly entries: readonly SampleEntry[];
}

export interface Sample {
  readonly bundle: SampleBundle;
  readonly receipts: readonly Receipt[];
}

/** A tree over hashes that are all in memory. */
export function treeOf(leaves: readonly Buffer[]): TreeSource {
  return { leaf: (place) => leaves[place] ?? Buffer.alloc(0), block: () => undefined };
}

/** What one signature says; every third is not shown in public. */
function signatureOf(n: number): SignedFields {
  const organisation = n % 2 === 0;
  return {
    version: 1,
    text: sha256(TEXT),
    kind: organisation ? 'ORGANISATION' : 'PERSON',
    name: organisation ? `Organisation “${n}”` : `Zoë ${n} \u2028 Ωmega`,
    title: organisation ? 'Director' : null,
    affiliation: organisation ? null : 'University\tof "Bangui"',
    country: n % 5 === 0 ? null : 'CF',
    display: n % 3 === 2 ? 'WITHHELD' : 'PUBLIC',
    source: 'ONLINE',
    day: '2027-03-01',
    consent: 'I agree.',
  };
}

/** A sealed letter whose tree grew to each of these sizes, with every receipt; the same each time. */
export function sampleSeal(sizes: readonly number[]): Sample {
  const key = rawKey(
    createPublicKey(createPrivateKey({ key: PRIVATE, format: 'der', type: 'pkcs8' })).export({
      format: 'der',
      type: 'spki',
    }),
  );
  const total = sizes.at(-1) ?? 0;
  const signed = Array.from({ length: total }, (_, n) => ({
    salt: sha256(`salt ${n}`),
    signature: signatureOf(n),
  }));
  const commitments = signed.map(({ salt, signature }) => commitment(SLUG, salt, signature));
  const tree = treeOf(commitments.map(leafHash));
  const heads = sizes.map((size, number): Head => {
    const content = {
      number,
      size,
      root: rootOf(tree, 0, size).toString('hex'),
      versions: [[1, sha256(TEXT)]] as const,
      closedAt: '2027-03-01T17:00:00.000Z',
      sealedAt: `2027-03-0${number + 1}T17:00:01.000Z`,
      notStanding: number === 0 ? [] : [1],
      key,
    };
    const consistency = consistencyProof(tree, sizes[number - 1] ?? 0, size).map((node) =>
      node.toString('hex'),
    );
    return { ...content, consistency, signature: signHead(SLUG, content, PRIVATE) };
  });
  const entries = signed.map(({ salt, signature }, n) => ({
    commitment: commitments[n]?.toString('hex') ?? '',
    ...(signature.display === 'PUBLIC' ? { salt, signature } : {}),
  }));
  const head = heads.at(-1);
  if (head === undefined) throw new Error('a seal has a head');
  const receipts = signed.map(({ salt, signature }, place): Receipt => ({
    format: 'chorus-receipt-1',
    letter: SLUG,
    salt,
    signature,
    place,
    proof: inclusionProof(tree, place, total).map((node) => node.toString('hex')),
    head,
  }));
  const versions = [{ number: 1, sha256: sha256(TEXT), text: TEXT }];
  return { bundle: { format: 'chorus-seal-1', letter: SLUG, versions, heads, entries }, receipts };
}
