import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

/** Closed letters are sealed: keys, entries of signatures, hashes of complete blocks, signed heads. */
export class LettersSeal1764000003000 implements MigrationInterface {
  name = 'LettersSeal1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table seal_key (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        public_key text not null check (public_key ~ '^[0-9a-f]{64}$'),
        private_key bytea not null,
        created_at timestamptz not null default clock_timestamp(),
        primary key (coalition_id, id)
      );
      create unique index seal_key_one on seal_key (coalition_id);

      create table seal_entry (
        coalition_id uuid not null,
        signature_id uuid not null,
        letter_id uuid not null,
        place integer check (place >= 0),
        commitment bytea check (length(commitment) = 32),
        primary key (coalition_id, signature_id),
        foreign key (coalition_id, letter_id) references letter (coalition_id, id),
        foreign key (coalition_id, signature_id) references signature (coalition_id, id),
        check ((place is null) = (commitment is null))
      );
      create unique index seal_entry_place on seal_entry (coalition_id, letter_id, place);
      create index seal_entry_waiting on seal_entry (coalition_id, letter_id, signature_id) where place is null;

      create table seal_block (
        coalition_id uuid not null,
        letter_id uuid not null,
        number integer not null check (number >= 0),
        hash bytea not null check (length(hash) = 32),
        primary key (coalition_id, letter_id, number),
        foreign key (coalition_id, letter_id) references letter (coalition_id, id)
      );

      create table seal_head (
        coalition_id uuid not null,
        letter_id uuid not null,
        number integer not null check (number >= 0),
        key_id uuid not null,
        head jsonb not null,
        primary key (coalition_id, letter_id, number),
        foreign key (coalition_id, letter_id) references letter (coalition_id, id),
        foreign key (coalition_id, key_id) references seal_key (coalition_id, id)
      );
    `);
    await runner.query(coalitionTable('seal_key', 'select, insert'));
    await runner.query(coalitionTable('seal_entry', 'select, insert, update'));
    await runner.query(coalitionTable('seal_block', 'select, insert'));
    await runner.query(coalitionTable('seal_head', 'select, insert'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table seal_head, seal_block, seal_entry, seal_key');
  }
}
