import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a person has chosen language and zone: nobody has yet, as both were given by whoever invited. */
export class SettledPerson1764000001300 implements MigrationInterface {
  name = 'SettledPerson1764000001300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table person add column settled_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table person drop column settled_at');
  }
}
