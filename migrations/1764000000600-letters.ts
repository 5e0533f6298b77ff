import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable, door } from './support';

/** Letters, the exact texts that were signed, and signatures. */
export class Letters1764000000600 implements MigrationInterface {
  name = 'Letters1764000000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table letter (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        slug text not null unique,
        title text not null,
        recipient text not null,
        language text not null,
        state text not null default 'DRAFT' check (state in ('DRAFT', 'LOCKED', 'OPEN', 'CLOSED')),
        blocks jsonb not null,
        closes_at timestamptz,
        closes_zone text,
        opened_at timestamptz,
        closed_at timestamptz,
        created_by uuid not null references person (id),
        created_at timestamptz not null default now(),
        primary key (coalition_id, id),
        check (state in ('DRAFT', 'LOCKED') or (closes_at is not null and closes_zone is not null))
      );

      create table letter_version (
        coalition_id uuid not null,
        id uuid not null,
        letter_id uuid not null,
        number integer not null,
        canonical text not null,
        sha256 text not null,
        locked_at timestamptz not null default clock_timestamp(),
        primary key (coalition_id, id),
        unique (coalition_id, letter_id, number),
        foreign key (coalition_id, letter_id) references letter (coalition_id, id)
      );

      create table signature (
        coalition_id uuid not null,
        id uuid not null,
        letter_id uuid not null,
        version_id uuid not null,
        organisation_id uuid,
        person_id uuid references person (id),
        email text,
        printed_name text not null,
        title text,
        affiliation text,
        country text check (country ~ '^[A-Z]{2}$'),
        display text not null check (display in ('PUBLIC', 'DELIVERED_ONLY', 'WITHHELD')),
        language text not null check (language in ('en', 'fr', 'es')),
        consent text not null,
        token_hash text not null unique,
        mails integer not null default 1,
        created_at timestamptz not null default clock_timestamp(),
        confirmed_at timestamptz,
        withdrawn_at timestamptz,
        primary key (coalition_id, id),
        foreign key (coalition_id, letter_id) references letter (coalition_id, id),
        foreign key (coalition_id, version_id) references letter_version (coalition_id, id),
        foreign key (coalition_id, organisation_id) references organisation (coalition_id, id),
        check ((organisation_id is null) <> (email is null))
      );
      create unique index signature_organisation on signature (coalition_id, letter_id, organisation_id) where withdrawn_at is null and organisation_id is not null;
      create unique index signature_email on signature (coalition_id, letter_id, email) where withdrawn_at is null and email is not null;
      create index signature_counted on signature (coalition_id, letter_id) where confirmed_at is not null and withdrawn_at is null;
      ${door('letter', 'letter', 'slug')}
      ${door('signature', 'signature', 'token_hash')}
    `);
    for (const table of ['letter', 'signature']) await runner.query(coalitionTable(table));
    await runner.query(coalitionTable('letter_version', 'select, insert'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table signature, letter_version, letter');
  }
}
