import type { MigrationInterface, QueryRunner } from 'typeorm';
import { platformTable } from './support';

/** Owed work, sent mail and failed jobs: of the platform, so ids only, and no address that a mail went to. */
export class Platform1764000000100 implements MigrationInterface {
  name = 'Platform1764000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'chorus_app') then
          create role chorus_app nologin nosuperuser nobypassrls;
        end if;
        execute format('grant chorus_app to %I', session_user);
      exception when others then
        if not exists (select from pg_roles where rolname = 'chorus_app') then raise; end if;
      end $$;
      revoke create on schema public from public;
      grant usage on schema public to chorus_app;

      create table outbox (
        id uuid primary key,
        coalition_id uuid,
        name text not null,
        payload jsonb not null,
        run_at timestamptz not null,
        dispatches integer not null default 0,
        dispatched_at timestamptz,
        done_at timestamptz,
        created_at timestamptz not null default now()
      );
      create index outbox_owed on outbox (run_at) where done_at is null;

      create table dead_letter (
        id uuid primary key,
        outbox_id uuid not null,
        name text not null,
        reason text not null,
        at timestamptz not null default now()
      );

      create table mail (
        id uuid primary key,
        dedupe_key text not null unique,
        recipient_hash text not null,
        state text not null check (state in ('owed', 'sent', 'refused')),
        attempts integer not null default 0,
        taken_until timestamptz,
        message_id text not null,
        reply_code integer,
        created_at timestamptz not null default now(),
        sent_at timestamptz
      );
      create index mail_recipient on mail (recipient_hash, created_at);
    `);
    for (const table of ['outbox', 'dead_letter', 'mail']) await runner.query(platformTable(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mail, dead_letter, outbox');
  }
}
