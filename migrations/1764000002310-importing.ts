import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

/** Signatures that came by mail or on paper are imported from lists, each with the place of its original. */
export class Importing1764000002310 implements MigrationInterface {
  name = 'Importing1764000002310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table signature_import (
        coalition_id uuid not null,
        id uuid not null,
        letter_id uuid not null,
        digest text not null,
        file text not null,
        taken integer not null check (taken > 0),
        mailed integer not null check (mailed between 0 and taken),
        left_out integer not null check (left_out >= 0),
        organisations_added integer not null check (organisations_added >= 0),
        person_id uuid not null references person (id),
        at timestamptz not null default clock_timestamp(),
        undone_at timestamptz,
        undone_by uuid references person (id),
        primary key (coalition_id, id),
        foreign key (coalition_id, letter_id) references letter (coalition_id, id),
        check ((undone_at is null) = (undone_by is null))
      );
      create index signature_import_of on signature_import (coalition_id, letter_id, at);

      create table signature_original (
        coalition_id uuid not null,
        signature_id uuid not null,
        import_id uuid not null,
        line integer not null,
        manner text not null check (manner in ('PAPER', 'MAIL')),
        signed_on date,
        reference text not null,
        primary key (coalition_id, signature_id),
        foreign key (coalition_id, signature_id) references signature (coalition_id, id),
        foreign key (coalition_id, import_id) references signature_import (coalition_id, id)
      );
      create index signature_original_of on signature_original (coalition_id, import_id);
    `);
    await runner.query(coalitionTable('signature_import', 'select, insert, update'));
    await runner.query(coalitionTable('signature_original'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table signature_original, signature_import');
  }
}
