import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldText } from '@chorus/kernel/text';

interface Kept {
  readonly coalition_id: string;
  readonly id: string;
  readonly title: string;
  readonly recipient: string;
}

/** A letter's text changes while it is a draft, and is found by title and recipient; its public names are read in pages. */
export class LetterRevisions1764000001100 implements MigrationInterface {
  name = 'LetterRevisions1764000001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table letter
        add column revision integer not null default 1 check (revision > 0),
        add column search text;
      create index signature_public on signature (coalition_id, letter_id,
          ((case when organisation_id is null then 'b' else 'a' end || lower(printed_name)) collate "C"), id)
        where display = 'PUBLIC' and confirmed_at is not null and withdrawn_at is null;
      alter table letter no force row level security;
    `);
    await this.foldAll(runner);
    await runner.query(`
      alter table letter alter column search set not null;
      alter table letter force row level security;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index signature_public;
      alter table letter drop column revision, drop column search;
    `);
  }

  /** As the repository folds what is written from now on. */
  private async foldAll(runner: QueryRunner): Promise<void> {
    const letters = (await runner.query('select coalition_id, id, title, recipient from letter')) as Kept[];
    const folded = letters.map(({ coalition_id, id, title, recipient }) => ({
      coalition_id,
      id,
      search: foldText(`${title}\n${recipient}`),
    }));
    await runner.query(
      `update letter l set search = f.search from jsonb_to_recordset($1::jsonb) as f(coalition_id uuid, id uuid, search text)
        where l.coalition_id = f.coalition_id and l.id = f.id`,
      [JSON.stringify(folded)],
    );
  }
}
