import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addSearchColumn } from './search-column';

/** A letter's text changes while it is a draft, and is found by title and recipient; its public names are read in pages. */
export class LetterRevisions1764000001100 implements MigrationInterface {
  name = 'LetterRevisions1764000001100';

  async up(runner: QueryRunner): Promise<void> {
    await addSearchColumn(runner, 'letter', ['title', 'recipient']);
    await runner.query(`
      alter table letter add column revision integer not null default 1 check (revision > 0);
      create index signature_public on signature (coalition_id, letter_id,
          ((case when organisation_id is null then 'b' else 'a' end || lower(printed_name)) collate "C"), id)
        where display = 'PUBLIC' and confirmed_at is not null and withdrawn_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index signature_public;
      alter table letter drop column revision, drop column search;
    `);
  }
}
