#!/usr/bin/env node
/**
 * Verifies a letter's seal without the server and its code: `node verify-letter.mjs seal.json [receipt.json] [--key hex]`.
 * The format is in docs/seal.md; `--key` is the coalition's key, where you have it from elsewhere.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const words = (text) => text.split(' ');
const FIELDS = words('version text kind name title affiliation country display source day consent');
const SIGNED = words('number size root versions closedAt sealedAt notStanding key');
const HEX = /^[0-9a-f]{64}$/;
const bytes = (hex) => Buffer.from(hex, 'hex');
const sha = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const node = (left, right) => sha(Buffer.of(1), left, right);
const split = (n) => 2 ** (Math.ceil(Math.log2(n)) - 1);

function demand(holds, problem) {
  if (!holds) throw new Error(problem);
}

/** Exactly these keys: what no hash and no signature binds has no place here. */
function shape(object, keys, what) {
  const given = typeof object === 'object' && object !== null ? Object.keys(object) : [];
  const same = given.length === keys.length && keys.every((key) => given.includes(key));
  demand(same, `${what} has another form`);
}

/** RFC 9162, 2.1.1. */
function treeRoot(leaves) {
  if (leaves.length < 2) return leaves[0] ?? sha();
  const middle = split(leaves.length);
  return node(treeRoot(leaves.slice(0, middle)), treeRoot(leaves.slice(middle)));
}

/** RFC 9162, 2.1.4.1: that the tree of all leaves begins with that of the first `older`. */
function consistency(older, leaves, whole = true) {
  if (older === leaves.length) return whole ? [] : [treeRoot(leaves)];
  const middle = split(leaves.length);
  const [left, right] = [leaves.slice(0, middle), leaves.slice(middle)];
  if (older <= middle) return [...consistency(older, left, whole), treeRoot(right)];
  return [...consistency(older - middle, right, false), treeRoot(left)];
}

/** RFC 9162, 2.1.3.2. */
function rootByProof(leaf, place, size, proof) {
  let [fn, sn, hash] = [place, size - 1, leaf];
  for (const hex of proof) {
    demand(sn > 0 && HEX.test(hex), 'the proof is not one of this place');
    const left = fn % 2 === 1 || fn === sn;
    hash = left ? node(bytes(hex), hash) : node(hash, bytes(hex));
    while (left && fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  demand(sn === 0, 'the proof is not one of this place');
  return hash.toString('hex');
}

function demandSigned(letter, head, key) {
  shape(head, [...SIGNED, 'consistency', 'signature'], 'a head');
  demand(HEX.test(head.key) && /^[0-9a-f]{128}$/.test(head.signature), 'a head has another form');
  demand(head.key === (key ?? head.key), 'a head is signed with another key');
  const form = JSON.stringify(['chorus-head-1', letter, ...SIGNED.map((field) => head[field])]);
  const spki = Buffer.concat([bytes('302a300506032b6570032100'), bytes(head.key)]);
  const signer = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  demand(verify(null, Buffer.from(form), signer, bytes(head.signature)), 'a head is not signed with its key');
}

/** The entry of a signature in the tree, hex. */
function commitment(letter, salt, signature, versions) {
  shape(signature, FIELDS, 'a signature');
  demand(HEX.test(salt), 'a salt has another form');
  const known = versions.some(([number, text]) => number === signature.version && text === signature.text);
  demand(known, 'a signature stands under a text that is not of this letter');
  const form = ['chorus-signature-1', letter, ...FIELDS.map((field) => signature[field])];
  return sha(bytes(salt), JSON.stringify(form)).toString('hex');
}

/** Throws what is wrong with a bundle; else tells what was found. */
export function verifyLetter(bundle, { key } = {}) {
  shape(bundle, words('format letter versions heads entries'), 'the bundle');
  const { format, letter, versions, heads, entries } = bundle;
  demand(format === 'chorus-seal-1', 'the bundle is of another format');
  demand([versions, heads, entries].every(Array.isArray) && heads.length > 0, 'the bundle has another form');
  const last = heads.at(-1);
  for (const head of heads) demandSigned(letter, head, key ?? heads[0].key);
  const texts = versions.map((version) => {
    shape(version, words('number sha256 text'), 'a version');
    demand(sha(version.text).toString('hex') === version.sha256, 'a text is not the one of its hash');
    return [version.number, version.sha256];
  });
  demand(JSON.stringify(texts) === JSON.stringify(last.versions), 'the texts are not those that were sealed');
  demand(entries.length === last.size, `there are ${entries.length} entries where ${last.size} are sealed`);
  const leaves = entries.map((entry, place) => {
    const opened = Object.keys(entry ?? {}).length > 1;
    shape(entry, opened ? words('commitment salt signature') : ['commitment'], `entry ${place}`);
    demand(HEX.test(entry.commitment), `entry ${place} has another form`);
    const says = opened ? commitment(letter, entry.salt, entry.signature, texts) : entry.commitment;
    demand(says === entry.commitment, `entry ${place} does not say what was sealed`);
    return sha(Buffer.of(0), bytes(entry.commitment));
  });
  heads.forEach((head, n) => {
    const [size, older] = [head.size, heads[n - 1]?.size ?? 0];
    demand(head.number === n && older <= size && size <= leaves.length, 'the heads are not in order');
    const held = leaves.slice(0, size);
    demand(treeRoot(held).toString('hex') === head.root, 'the entries are not those that were sealed');
    const proof = older === 0 ? [] : consistency(older, held).map((hash) => hash.toString('hex'));
    demand(JSON.stringify(proof) === JSON.stringify(head.consistency), 'a consistency proof is wrong');
  });
  const standing = last.size - last.notStanding.length;
  return { letter, size: last.size, standing, root: last.root, closedAt: last.closedAt, key: last.key };
}

/** The same for a receipt; with the bundle, its key and its place there too. */
export function verifyReceipt(receipt, { key, bundle } = {}) {
  shape(receipt, words('format letter salt signature place proof head'), 'the receipt');
  const { format, letter, salt, signature, place, proof, head } = receipt;
  demand(format === 'chorus-receipt-1' && Array.isArray(proof), 'the receipt is of another format');
  demandSigned(letter, head, key ?? bundle?.heads[0].key);
  demand(Number.isInteger(place) && place >= 0 && place < head.size, 'the place is not in the tree');
  const entry = commitment(letter, salt, signature, head.versions);
  const root = rootByProof(sha(Buffer.of(0), bytes(entry)), place, head.size, proof);
  demand(root === head.root, 'the signature is not at its place in the tree');
  const there = bundle === undefined || bundle.entries[place]?.commitment === entry;
  demand(there, 'the receipt is not of this letter');
  return { letter, place, version: signature.version, closedAt: head.closedAt, key: head.key };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = process.argv.slice(2);
  const [, key] = files.includes('--key') ? files.splice(files.indexOf('--key'), 2) : [];
  try {
    const [bundle, receipt] = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
    const found = [verifyLetter(bundle, { key }), receipt && verifyReceipt(receipt, { key, bundle })];
    process.stdout.write(`Verified: ${JSON.stringify(found.filter(Boolean))}\n`);
  } catch (error) {
    process.stderr.write(`Not verified: ${error.message}\n`);
    process.exitCode = 1;
  }
}
