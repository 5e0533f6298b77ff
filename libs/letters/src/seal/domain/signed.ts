import { createHash } from 'node:crypto';

/** What a signature says, in the words of docs/seal.md; all of it is bound by its commitment. */
export interface SignedFields {
  /** Number and SHA-256 of the version that it stands under. */
  readonly version: number;
  readonly text: string;
  readonly kind: 'ORGANISATION' | 'PERSON';
  readonly name: string;
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  readonly display: 'PUBLIC' | 'DELIVERED_ONLY' | 'WITHHELD';
  readonly source: 'ONLINE' | 'IMPORTED';
  /** The day in UTC on which it was confirmed, as 2027-03-01. */
  readonly day: string;
  readonly consent: string;
}

/** The canonical form of a signature under a letter: one JSON array without blanks, in UTF-8. */
export function signedForm(letter: string, s: SignedFields): string {
  const of = [s.version, s.text, s.kind, s.name, s.title, s.affiliation, s.country];
  return JSON.stringify(['chorus-signature-1', letter, ...of, s.display, s.source, s.day, s.consent]);
}

/**
 * The entry of a signature in the tree: SHA-256 over its salt's 32 bytes and its canonical form. Without the salt nobody
 * finds out what it says, by trying all names there are either.
 */
export function commitment(letter: string, salt: string, fields: SignedFields): Buffer {
  return createHash('sha256')
    .update(Buffer.from(salt, 'hex'))
    .update(signedForm(letter, fields), 'utf8')
    .digest();
}
