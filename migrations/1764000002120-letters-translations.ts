import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

/** Translations of a letter's versions, part by part. */
export class LettersTranslations1764000002120 implements MigrationInterface {
  name = 'LettersTranslations1764000002120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table letter_translation (
        coalition_id uuid not null,
        id uuid not null,
        letter_id uuid not null,
        version_id uuid not null,
        language text not null,
        parts jsonb not null,
        state text not null default 'DRAFT' check (state in ('DRAFT', 'CHECKED', 'APPROVED')),
        revision integer not null default 1 check (revision > 0),
        translator_id uuid not null references person (id),
        checked_by uuid references person (id),
        approved_by uuid references person (id),
        created_at timestamptz not null default clock_timestamp(),
        updated_at timestamptz not null default clock_timestamp(),
        primary key (coalition_id, id),
        unique (coalition_id, version_id, language),
        foreign key (coalition_id, letter_id) references letter (coalition_id, id),
        foreign key (coalition_id, version_id) references letter_version (coalition_id, id),
        check (checked_by <> translator_id),
        check ((state = 'DRAFT') = (checked_by is null)),
        check ((state = 'APPROVED') = (approved_by is not null))
      );
      create index letter_translation_of on letter_translation (coalition_id, letter_id, language);
    `);
    await runner.query(coalitionTable('letter_translation'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table letter_translation');
  }
}
