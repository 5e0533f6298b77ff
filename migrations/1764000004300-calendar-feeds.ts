import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

/**
 * Calendar feeds, each opened by a secret of which the hash alone is kept, and what each has served: dates, and by hash
 * the rest, so that a change is seen (PR-30).
 */
export class CalendarFeeds1764000004300 implements MigrationInterface {
  name = 'CalendarFeeds1764000004300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_feed (
        coalition_id uuid not null,
        id uuid not null,
        membership_id uuid not null,
        slot smallint not null check (slot between 1 and 10),
        token_hash text not null unique,
        label text not null,
        created_at timestamptz not null default clock_timestamp(),
        fetched_on date,
        revoked_at timestamptz,
        primary key (coalition_id, id),
        foreign key (coalition_id, membership_id) references membership (coalition_id, id)
      );
      create unique index calendar_feed_slot on calendar_feed (coalition_id, membership_id, slot) where revoked_at is null;

      create table calendar_item (
        coalition_id uuid not null,
        feed_id uuid not null,
        kind text not null check (kind in ('TASK', 'OCCURRENCE', 'LETTER_DEADLINE', 'COMMENT_CLOSING')),
        item_id uuid not null,
        sequence integer not null check (sequence >= 0),
        fingerprint text not null,
        modified_at timestamptz not null,
        at timestamptz,
        zone text,
        start_date date,
        end_date date,
        cancelled_at timestamptz,
        primary key (coalition_id, feed_id, kind, item_id),
        foreign key (coalition_id, feed_id) references calendar_feed (coalition_id, id),
        check ((at is null) = (zone is null)),
        check ((start_date is null) = (end_date is null)),
        check ((at is null) <> (start_date is null))
      );

      create policy door on calendar_feed for select
        using (token_hash = (select substr(current_setting('chorus.door', true), length('feed:') + 1)
                              where current_setting('chorus.door', true) like 'feed:%'));
    `);
    await runner.query(coalitionTable('calendar_feed'));
    await runner.query(coalitionTable('calendar_item'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_item, calendar_feed');
  }
}
