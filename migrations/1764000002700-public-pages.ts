import type { MigrationInterface, QueryRunner } from 'typeorm';
import { door, platformTable } from './support';

const COUNTED = `confirmed_at is not null and withdrawn_at is null and moderation = 'NONE' and (not late or supplement is not null)`;
const SORT_KEY = `((case when organisation_id is null then 'b' else 'a' end || lower(printed_name)) collate "C")`;

/**
 * Public pages: forms that have been signed, asks that are public, and indexes from which a letter's count and a part of
 * its names are read without its signatures being read; vacuum comes often enough for that.
 */
export class PublicPages1764000002700 implements MigrationInterface {
  name = 'PublicPages1764000002700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sign_on_key (
        key text primary key,
        body text not null,
        expires_at timestamptz not null
      );
      create index sign_on_key_expires on sign_on_key (expires_at);

      alter table ask add column public_slug text unique;
      ${door('ask', 'ask', 'public_slug')}

      drop index signature_counted, signature_public;
      create index signature_counted on signature (coalition_id, letter_id, meaning) include (display) where ${COUNTED};
      create index signature_public on signature (coalition_id, letter_id, meaning, ${SORT_KEY}, id)
        where display = 'PUBLIC' and ${COUNTED};
      alter table signature set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
    `);
    await runner.query(platformTable('sign_on_key', 'select, insert, delete'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table signature reset (autovacuum_vacuum_scale_factor, autovacuum_vacuum_insert_scale_factor);
      drop index signature_public, signature_counted;
      create index signature_counted on signature (coalition_id, letter_id, meaning) where ${COUNTED};
      create index signature_public on signature (coalition_id, letter_id, ${SORT_KEY}, id) where display = 'PUBLIC' and ${COUNTED};
      drop policy door on ask;
      alter table ask drop column public_slug;
      drop table sign_on_key;
    `);
  }
}
