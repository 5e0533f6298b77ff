import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

const COUNTED = `confirmed_at is not null and withdrawn_at is null and moderation = 'NONE' and (not late or supplement is not null)`;
const SORT_KEY = `((case when organisation_id is null then 'b' else 'a' end || lower(printed_name)) collate "C")`;

/** A letter's whole life: comments before, delivery and answer after; versions that keep their text; what a signature stands under. */
export class LettersLife1764000002000 implements MigrationInterface {
  name = 'LettersLife1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table letter
        drop constraint letter_state_check,
        drop constraint letter_check,
        add constraint letter_state_check
          check (state in ('DRAFT', 'COMMENT', 'LOCKED', 'OPEN', 'CLOSED', 'DELIVERED', 'ANSWERED', 'WITHDRAWN')),
        add column audience text not null default 'PUBLIC' check (audience in ('MEMBERS', 'ORGANISATIONS', 'PUBLIC')),
        add column campaign_id uuid,
        add column follows_id uuid,
        add column word_limit integer check (word_limit > 0),
        add column comments_close_at timestamptz,
        add column comments_zone text,
        add column official_at timestamptz,
        add column official_zone text,
        add column late_until timestamptz,
        add column indexed boolean not null default false,
        add column meaning integer not null default 1 check (meaning > 0),
        add column delivered_at timestamptz,
        add column answered_at timestamptz,
        add column withdrawn_at timestamptz,
        add foreign key (coalition_id, campaign_id) references campaign (coalition_id, id),
        add foreign key (coalition_id, follows_id) references letter (coalition_id, id),
        add constraint letter_closes check (state in ('DRAFT', 'COMMENT', 'LOCKED', 'WITHDRAWN') or (closes_at is not null and closes_zone is not null)),
        add constraint letter_comments check (state <> 'COMMENT' or (comments_close_at is not null and comments_zone is not null)),
        add constraint letter_official check ((official_at is null) = (official_zone is null)),
        add constraint letter_follows check (follows_id <> id);
      create index letter_campaign on letter (coalition_id, campaign_id) where campaign_id is not null;
      create index letter_chain on letter (coalition_id, follows_id) where follows_id is not null;

      create table letter_addressee (
        coalition_id uuid not null,
        id uuid not null,
        letter_id uuid not null,
        position integer not null,
        kind text not null check (kind in ('TO', 'COPY')),
        target_id uuid,
        office text not null,
        holder text,
        primary key (coalition_id, id),
        unique (coalition_id, letter_id, position),
        foreign key (coalition_id, letter_id) references letter (coalition_id, id),
        foreign key (coalition_id, target_id) references target (coalition_id, id)
      );
      insert into letter_addressee (coalition_id, id, letter_id, position, kind, office)
        select coalition_id, gen_random_uuid(), id, 0, 'TO', recipient from letter where recipient <> '';

      create table letter_ask (
        coalition_id uuid not null,
        letter_id uuid not null,
        ask_id uuid not null,
        primary key (coalition_id, letter_id, ask_id),
        foreign key (coalition_id, letter_id) references letter (coalition_id, id),
        foreign key (coalition_id, ask_id) references ask (coalition_id, id)
      );
      create index letter_ask_of on letter_ask (coalition_id, ask_id);

      alter table letter_version
        add column meaning integer not null default 1 check (meaning > 0 and meaning <= number),
        add column kind text not null default 'FIRST' check (kind in ('FIRST', 'TYPOGRAPHICAL', 'SUBSTANTIVE')),
        add column title text,
        add column recipient text,
        add column blocks jsonb,
        add column note text,
        add column locked_by uuid references person (id);
      update letter_version v set title = l.title, recipient = l.recipient, blocks = l.blocks
        from letter l where l.coalition_id = v.coalition_id and l.id = v.letter_id;
      alter table letter_version
        alter column title set not null, alter column recipient set not null, alter column blocks set not null;

      alter table signature
        drop constraint signature_check,
        add column meaning integer not null default 1 check (meaning > 0),
        add column late boolean not null default false,
        add column supplement integer check (supplement > 0),
        add column source text not null default 'ONLINE' check (source in ('ONLINE', 'IMPORTED')),
        add column moderation text not null default 'NONE' check (moderation in ('NONE', 'HELD', 'REJECTED')),
        add column address_key text,
        add column network_key text,
        add column salt text default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''),
        add column updates boolean not null default false,
        add column erased_at timestamptz,
        add constraint signature_whose check (organisation_id is not null or person_id is not null or email is not null
          or source = 'IMPORTED' or erased_at is not null),
        add constraint signature_supplement check (late or supplement is null);
      drop index signature_counted;
      create index signature_counted on signature (coalition_id, letter_id, meaning) where ${COUNTED};
      drop index signature_public;
      create index signature_public on signature (coalition_id, letter_id, ${SORT_KEY}, id) where display = 'PUBLIC' and ${COUNTED};
    `);
    await runner.query(coalitionTable('letter_addressee'));
    await runner.query(coalitionTable('letter_ask'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index signature_public, signature_counted;
      alter table signature drop constraint signature_whose, drop constraint signature_supplement,
        drop column meaning, drop column late, drop column supplement, drop column source, drop column moderation,
        drop column address_key, drop column network_key, drop column salt, drop column updates, drop column erased_at;
      alter table signature add constraint signature_check check ((organisation_id is null) <> (email is null));
      create index signature_counted on signature (coalition_id, letter_id) where confirmed_at is not null and withdrawn_at is null;
      create index signature_public on signature (coalition_id, letter_id, ${SORT_KEY}, id)
        where display = 'PUBLIC' and confirmed_at is not null and withdrawn_at is null;
      alter table letter_version drop column meaning, drop column kind, drop column title, drop column recipient,
        drop column blocks, drop column note, drop column locked_by;
      drop table letter_ask, letter_addressee;
      alter table letter drop constraint letter_closes, drop constraint letter_comments, drop constraint letter_official,
        drop constraint letter_follows, drop constraint letter_state_check,
        drop column audience, drop column campaign_id, drop column follows_id, drop column word_limit,
        drop column comments_close_at, drop column comments_zone, drop column official_at, drop column official_zone,
        drop column late_until, drop column indexed, drop column meaning, drop column delivered_at, drop column answered_at,
        drop column withdrawn_at;
      alter table letter
        add constraint letter_state_check check (state in ('DRAFT', 'LOCKED', 'OPEN', 'CLOSED')),
        add constraint letter_check check (state in ('DRAFT', 'LOCKED') or (closes_at is not null and closes_zone is not null));
    `);
  }
}
