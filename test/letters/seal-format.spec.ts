import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { headForm } from '../../libs/letters/src/seal/domain/head';
import {
  BLOCK,
  consistencyProof,
  inclusionProof,
  leafHash,
  rootByProof,
  rootOf,
} from '../../libs/letters/src/seal/domain/merkle';
import { receiptHolds, readReceipt, type Receipt } from '../../libs/letters/src/seal/domain/receipt';
import { verifySeal } from '../../libs/letters/src/seal/domain/bundle';
import { signedForm } from '../../libs/letters/src/seal/domain/signed';
import { verifyLetter, verifyReceipt } from '../../tools/verify-letter.mjs';
import { dice, mutated } from './seal-mutations';
import { sampleSeal, treeOf, type Sample } from './seal-sample';

/** Numbered leaves, as Certificate Transparency tests them. */
const leavesOf = (size: number) =>
  Array.from({ length: size }, (_, n) => leafHash(Buffer.from([n % 251, n >> 8])));

describe('the format of a seal (docs/seal.md)', () => {
  it('is the one of the vectors, to the byte', () => {
    const file = join(__dirname, '../vectors/seal.json');
    const vectors = JSON.parse(readFileSync(file, 'utf8')) as Sample & { forms: unknown };
    const { bundle, receipts } = sampleSeal([5, 7]);
    const [receipt] = receipts;
    const forms = {
      signature: receipt && signedForm(receipt.letter, receipt.signature),
      heads: bundle.heads.map((head) => headForm(bundle.letter, head)),
    };
    expect({ forms, bundle, receipts }).toEqual(vectors);
    verifyLetter(vectors.bundle);
  });

  it('has the roots of RFC 9162, of nothing, one and more, however the tree is kept', () => {
    expect(rootOf(treeOf([]), 0, 0).toString('hex')).toBe(createHash('sha256').digest('hex'));
    // The tree of seven entries whose roots and proofs are those of the reference implementation of RFC 6962.
    const entries = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ];
    const known = treeOf(entries.map((hex) => leafHash(Buffer.from(hex, 'hex'))));
    expect(rootOf(known, 0, 1).toString('hex')).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
    expect(rootOf(known, 0, 8).toString('hex')).toBe(
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    );
    const leaves = leavesOf(2 * BLOCK + 5);
    const kept = {
      ...treeOf(leaves),
      block: (n: number) => (n < 2 ? rootOf(treeOf(leaves), n * BLOCK, (n + 1) * BLOCK) : undefined),
    };
    expect(rootOf(kept, 0, leaves.length)).toEqual(rootOf(treeOf(leaves), 0, leaves.length));
  });

  it('proves every place in every tree, and no other place', () => {
    for (let size = 1; size <= 40; size += 1) {
      const leaves = leavesOf(size);
      const tree = treeOf(leaves);
      const root = rootOf(tree, 0, size);
      for (const [place, leaf] of leaves.entries()) {
        const proof = inclusionProof(tree, place, size);
        expect(rootByProof(leaf, place, size, proof)).toEqual(root);
        expect(rootByProof(leaf, (place + 1) % size, size, proof)).not.toEqual(size === 1 ? null : root);
        expect(rootByProof(leaf, place, size, [...proof, leaf])).toBeUndefined();
      }
    }
  });

  it('lets a separate verifier follow every growth of a tree', () => {
    for (const older of [0, 1, 2, 3, 4, 6, 7, 8])
      for (const size of [8, 9, 13, 16]) verifyLetter(sampleSeal([older, size]).bundle);
    expect(consistencyProof(treeOf(leavesOf(9)), 9, 9)).toEqual([]);
  });
});

describe('a verifier that shares no code with the server', () => {
  const { bundle, receipts } = sampleSeal([21, 33, 40]);

  it('finds 1,000 of 1,000 changes: altered, dropped, reordered, inserted (SAFETY 21)', () => {
    const roll = dice(20270301);
    const missed: string[] = [];
    for (let n = 0; n < 1_000; n += 1) {
      const { what, changed } = mutated(bundle, roll);
      if (typeof verifySeal(changed) !== 'string') missed.push(`${what}, by the command`);
      try {
        verifyLetter(changed);
        missed.push(what);
      } catch {
        continue;
      }
    }
    expect(missed).toEqual([]);
  });

  it('takes the bundle as it is, and with any name blacked out', () => {
    expect(verifyLetter(bundle)).toMatchObject({ size: 40, standing: 39 });
    const entries = bundle.entries.map(({ commitment }) => ({ commitment }));
    expect(verifyLetter({ ...bundle, entries })).toMatchObject({ size: 40 });
    expect(() => verifyLetter(bundle, { key: 'f'.repeat(64) })).toThrow('another key');
  });

  it('takes every receipt, as the server does, and none that was changed', () => {
    const roll = dice(7);
    for (const receipt of receipts) {
      expect(verifySeal(bundle, { receipt })).toMatchObject({ place: receipt.place, standing: 39 });
      expect(verifyReceipt(receipt, { bundle })).toMatchObject({ place: receipt.place });
      expect(receiptHolds(readReceipt(JSON.stringify(receipt)) as Receipt)).toBe(true);
      const { what, changed } = mutated(receipt, roll, ['consistency']);
      expect(() => verifyReceipt(changed)).toThrow();
      const read = readReceipt(JSON.stringify(changed));
      expect([what, read !== undefined && receiptHolds(read)]).toEqual([what, false]);
    }
  });
});
