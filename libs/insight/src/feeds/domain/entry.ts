import { createHash } from 'node:crypto';

export const ENTRY_KINDS = ['TASK', 'OCCURRENCE', 'LETTER_DEADLINE', 'COMMENT_CLOSING'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export type EntryStatus = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';

/** An instant with the zone that it was set in, or local dates, the last day included. */
export type When =
  { readonly at: Date; readonly zone: string } | { readonly startDate: string; readonly endDate: string };

/** What a feed says of one item: no title of a task or a letter, and no name of an organisation (PR-30). */
export interface Entry {
  readonly kind: EntryKind;
  readonly itemId: string;
  readonly when: When;
  readonly status: EntryStatus;
  readonly summary: string;
  readonly city: string | null;
  /** Where the product shows it; null where the reader may see no more of it. */
  readonly link: string | null;
}

/** Changes whenever anything does that the feed says of the item: SHA-256, hex. */
export function fingerprint({ kind, itemId, when, status, summary, city, link }: Entry): string {
  const time = 'at' in when ? [when.at.toISOString(), when.zone] : [when.startDate, when.endDate];
  return createHash('sha256')
    .update(JSON.stringify([kind, itemId, ...time, status, summary, city, link]))
    .digest('hex');
}

/** Which items stand for the same: one entry of a kind for each record. */
export function keyOf({ kind, itemId }: Pick<Entry, 'kind' | 'itemId'>): string {
  return `${kind} ${itemId}`;
}

/** The status that a calendar knows (RFC 5545 section 3.8.1.11) of an occurrence; what is neither open nor off stands. */
export function statusOf(occurrence: string): EntryStatus {
  if (occurrence === 'CANCELLED') return 'CANCELLED';
  return occurrence === 'EXPECTED' || occurrence === 'TENTATIVE' ? 'TENTATIVE' : 'CONFIRMED';
}

const DONE: readonly string[] = ['HANDED_IN', 'DONE'];

/** A state that is not known here is simply not done. */
export function isDone(task: string): boolean {
  return DONE.includes(task);
}
