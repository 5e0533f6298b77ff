import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a signer agreed to words that had changed since the signature was given. */
export class Reconfirmed1764000003100 implements MigrationInterface {
  name = 'Reconfirmed1764000003100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table signature add column reconfirmed_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table signature drop column reconfirmed_at');
  }
}
