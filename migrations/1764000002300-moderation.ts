import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

/** Sign-ons are held, rejected and released by acts that can be undone. */
export class Moderation1764000002300 implements MigrationInterface {
  name = 'Moderation1764000002300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table letter
        add column holds_new boolean not null default false,
        add column networks_due timestamptz;

      alter table signature add column handle uuid not null default gen_random_uuid();
      create unique index signature_handle on signature (coalition_id, handle);
      create index signature_network on signature (coalition_id, letter_id, network_key, created_at) where network_key is not null;

      create table moderation_act (
        coalition_id uuid not null,
        id uuid not null,
        letter_id uuid not null,
        number integer not null,
        digest text not null,
        step text not null check (step in ('HOLD', 'REJECT', 'RELEASE')),
        reason text not null,
        rule boolean not null,
        pattern text,
        from_at timestamptz,
        until_at timestamptz,
        network_key text,
        changed integer not null default 0,
        person_id uuid not null references person (id),
        at timestamptz not null default clock_timestamp(),
        undone_at timestamptz,
        undone_by uuid references person (id),
        restored integer,
        primary key (coalition_id, id),
        unique (coalition_id, letter_id, number),
        foreign key (coalition_id, letter_id) references letter (coalition_id, id),
        check (step <> 'REJECT' or reason <> ''),
        check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (restored is null))
      );

      create table moderation_change (
        coalition_id uuid not null,
        act_id uuid not null,
        signature_id uuid not null,
        was text not null check (was in ('NONE', 'HELD', 'REJECTED')),
        primary key (coalition_id, act_id, signature_id),
        foreign key (coalition_id, act_id) references moderation_act (coalition_id, id),
        foreign key (coalition_id, signature_id) references signature (coalition_id, id)
      );
      create index moderation_change_of on moderation_change (coalition_id, signature_id);
    `);
    await runner.query(coalitionTable('moderation_act', 'select, insert, update'));
    await runner.query(coalitionTable('moderation_change', 'select, insert'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table moderation_change, moderation_act;
      drop index signature_network;
      alter table signature drop column handle;
      alter table letter drop column holds_new, drop column networks_due;
    `);
  }
}
