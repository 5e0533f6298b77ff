import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { EntryKind } from './domain/entry';
import type { Served } from './domain/serving';

/** What its owner sees of a feed; its secret is shown once and kept nowhere. */
export interface FeedRow {
  readonly id: string;
  readonly label: string;
  readonly createdAt: Date;
  /** Date of UTC on which it was fetched last; the hour would tell when somebody is awake. */
  readonly fetchedOn: string | null;
}

export interface NewFeed {
  readonly id: string;
  readonly membershipId: string;
  readonly tokenHash: string;
  readonly label: string;
}

interface ItemRow extends Omit<Served, 'when'> {
  readonly kind: EntryKind;
  readonly at: Date | null;
  readonly zone: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
}

const COLUMNS = `id, label, created_at as "createdAt", fetched_on::text as "fetchedOn"`;

@Injectable()
export class FeedsRepository {
  constructor(private readonly db: Db) {}

  /** Feeds of a membership that stand, the first made first. */
  own(scope: CoalitionScope, membershipId: string): Promise<FeedRow[]> {
    return this.db.query<FeedRow>(
      scope,
      `select ${COLUMNS} from calendar_feed
        where coalition_id = $1 and membership_id = $2 and revoked_at is null order by id`,
      [scope.coalitionId, membershipId],
    );
  }

  /** Whether the feed, which may be revoked, is this membership's. */
  async isOwn(scope: CoalitionScope, membershipId: string, id: string): Promise<boolean> {
    const rows = await this.db.query(
      scope,
      `select from calendar_feed where coalition_id = $1 and membership_id = $2 and id = $3`,
      [scope.coalitionId, membershipId, id],
    );
    return rows.length === 1;
  }

  /** False where the slot is taken: the unique index decides, however many ask at once. */
  async insert(scope: CoalitionScope, feed: NewFeed, slot: number): Promise<boolean> {
    const made = await this.db.execute<{ id: string }>(
      scope,
      `insert into calendar_feed (coalition_id, id, membership_id, slot, token_hash, label) values ($1, $2, $3, $4, $5, $6)
       on conflict (coalition_id, membership_id, slot) where revoked_at is null do nothing returning id`,
      [scope.coalitionId, feed.id, feed.membershipId, slot, feed.tokenHash, feed.label],
    );
    return made.length === 1;
  }

  /** False where it was revoked before. What it has served is forgotten. */
  async revoke(scope: CoalitionScope, id: string): Promise<boolean> {
    const revoked = await this.db.execute<{ id: string }>(
      scope,
      `update calendar_feed set revoked_at = clock_timestamp()
        where coalition_id = $1 and id = $2 and revoked_at is null returning id`,
      [scope.coalitionId, id],
    );
    await this.db.execute(scope, `delete from calendar_item where coalition_id = $1 and feed_id = $2`, [
      scope.coalitionId,
      id,
    ]);
    return revoked.length === 1;
  }

  /** Notes the day of a fetch, and holds the feed, so that its sequences rise one by one; none where it is revoked. */
  async hold(
    scope: CoalitionScope,
    id: string,
  ): Promise<{ readonly membershipId: string; readonly now: Date } | undefined> {
    const [row] = await this.db.execute<{ membershipId: string; now: Date }>(
      scope,
      `update calendar_feed set fetched_on = (clock_timestamp() at time zone 'UTC')::date
        where coalition_id = $1 and id = $2 and revoked_at is null
        returning membership_id as "membershipId", clock_timestamp() as now`,
      [scope.coalitionId, id],
    );
    return row;
  }

  async served(scope: CoalitionScope, feedId: string): Promise<Served[]> {
    const rows = await this.db.query<ItemRow>(
      scope,
      `select kind, item_id as "itemId", sequence, fingerprint, modified_at as "modifiedAt", at, zone,
              start_date::text as "startDate", end_date::text as "endDate", cancelled_at as "cancelledAt"
         from calendar_item where coalition_id = $1 and feed_id = $2`,
      [scope.coalitionId, feedId],
    );
    return rows.map(({ at, zone, startDate, endDate, ...row }) => ({
      ...row,
      when:
        at !== null && zone !== null ? { at, zone } : { startDate: startDate ?? '', endDate: endDate ?? '' },
    }));
  }

  async remember(scope: CoalitionScope, feedId: string, items: readonly Served[]): Promise<void> {
    const rows = items.map(({ when, ...item }) => ({ ...item, ...when }));
    await this.db.execute(
      scope,
      `insert into calendar_item as held (coalition_id, feed_id, kind, item_id, sequence, fingerprint, modified_at, at, zone,
         start_date, end_date, cancelled_at)
       select $1, $2, r.kind, r."itemId", r.sequence, r.fingerprint, r."modifiedAt", r.at, r.zone, r."startDate", r."endDate", r."cancelledAt"
         from jsonb_to_recordset($3::jsonb) as r(kind text, "itemId" uuid, sequence int, fingerprint text, "modifiedAt" timestamptz,
              at timestamptz, zone text, "startDate" date, "endDate" date, "cancelledAt" timestamptz)
       on conflict (coalition_id, feed_id, kind, item_id) do update
          set sequence = excluded.sequence, fingerprint = excluded.fingerprint, modified_at = excluded.modified_at,
              at = excluded.at, zone = excluded.zone, start_date = excluded.start_date, end_date = excluded.end_date,
              cancelled_at = excluded.cancelled_at`,
      [scope.coalitionId, feedId, JSON.stringify(rows)],
    );
  }
}
