import { v7 } from 'uuid';

/** A UUIDv7 (RFC 9562 section 5.7): sorts by the moment it was made. */
export function newId(): string {
  return v7();
}
