import { notFound } from '@chorus/kernel/errors';
import type { NamesPlace } from './letter-view';

/** A place in the list of names as an address holds it: of a name that is public, and of nobody else. */
export function cursorOf({ key, id }: NamesPlace): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

/** Throws NOT_FOUND for an address that no list of names has given. */
export function readCursor(cursor: string): NamesPlace {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(read) && typeof read[0] === 'string' && /^[0-9a-f-]{36}$/.test(String(read[1])))
      return { key: read[0], id: String(read[1]) };
  } catch {
    // what is no JSON is an address that does not exist
  }
  throw notFound();
}
