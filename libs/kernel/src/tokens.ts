import { createHash, randomBytes } from 'node:crypto';

/** A bearer token of 256 random bits (ASVS 5 section 9; SAFETY 14 asks for 128), URL-safe. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored in place of a token: SHA-256, hex. A token is random, so no salt is needed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Twelve random bytes for a public link that must not be guessed. */
export function newSlug(): string {
  return randomBytes(12).toString('base64url').replace(/[-_]/g, 'x').toLowerCase();
}
