import { fingerprint, keyOf, type Entry, type EntryKind, type When } from './entry';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** For so long calendars are told that an item is off; whoever fetches more seldom keeps it. */
const CANCELLED_MS = 30 * DAY_MS;

/** An item as it was served last. */
export interface Served {
  readonly kind: EntryKind;
  readonly itemId: string;
  readonly sequence: number;
  readonly fingerprint: string;
  readonly modifiedAt: Date;
  readonly when: When;
  /** Since when it is off; null while it stands. */
  readonly cancelledAt: Date | null;
}

/** An entry with what tells a calendar whether it is news (RFC 5545 sections 3.8.7.3 and 3.8.7.4). */
export interface Dated extends Entry {
  readonly sequence: number;
  readonly modifiedAt: Date;
}

export interface Serving {
  readonly entries: readonly Dated[];
  /** What is to be remembered anew. */
  readonly changed: readonly Served[];
}

/**
 * What a feed serves now, after what it has served before. What has changed has the next sequence; what has gone before
 * its time is off, in the words of `gone`, for 30 days; what is over is no longer spoken of.
 */
export function serve(
  served: readonly Served[],
  entries: readonly Entry[],
  now: Date,
  gone: Readonly<Record<EntryKind, string>>,
): Serving {
  const before = new Map(served.map((item) => [keyOf(item), item]));
  const here = new Set(entries.map(keyOf));
  const missing = served.filter((item) => !here.has(keyOf(item)) && isMissed(item, now));
  const off = missing.map(({ kind, itemId, when }): Entry => ({
    ...{ kind, itemId, when, status: 'CANCELLED', summary: gone[kind], city: null, link: null },
  }));
  const steps = [...entries, ...off].map((entry) => ({
    entry,
    ...next(before.get(keyOf(entry)), entry, now),
  }));
  return {
    entries: steps
      .filter(({ item }) => item.cancelledAt === null || isFresh(item.cancelledAt, now))
      .map(({ entry, item: { sequence, modifiedAt } }) => ({ ...entry, sequence, modifiedAt })),
    changed: steps.filter(({ isNew }) => isNew).map(({ item }) => item),
  };
}

function next(before: Served | undefined, entry: Entry, now: Date): { item: Served; isNew: boolean } {
  const print = fingerprint(entry);
  if (before?.fingerprint === print) return { item: before, isNew: false };
  const { kind, itemId, when, status } = entry;
  const cancelledAt = status === 'CANCELLED' ? (before?.cancelledAt ?? now) : null;
  const sequence = before === undefined ? 0 : before.sequence + 1;
  return {
    item: { kind, itemId, sequence, fingerprint: print, modifiedAt: now, when, cancelledAt },
    isNew: true,
  };
}

/** Of what is not there any more: a calendar still has to be told. */
function isMissed({ when, cancelledAt }: Served, now: Date): boolean {
  return cancelledAt === null ? endOf(when) > now.getTime() : isFresh(cancelledAt, now);
}

function isFresh(cancelledAt: Date, now: Date): boolean {
  return now.getTime() - cancelledAt.getTime() < CANCELLED_MS;
}

/** The last day of a date ends when it has ended everywhere, twelve hours after it has in UTC. */
function endOf(when: When): number {
  return 'at' in when ? when.at.getTime() : Date.parse(when.endDate) + 1.5 * DAY_MS;
}
