import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Letters that closed before there were seals are owed theirs. Row security binds the owner too, and no migration has a
 * coalition: it is set aside while the letters are read.
 */
export class OldLettersSealed1764000003010 implements MigrationInterface {
  name = 'OldLettersSealed1764000003010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table letter no force row level security;
      insert into outbox (id, coalition_id, name, payload, run_at)
      select gen_random_uuid(), coalition_id, 'letters.seal', jsonb_build_object('letterId', id), now()
        from letter where closed_at is not null;
      alter table letter force row level security;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from outbox where name = 'letters.seal'`);
  }
}
