import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A back-plan may prepare a letter: where its occurrence moves, the letter's time for signing is looked at. */
export class PlanLetters1764000004020 implements MigrationInterface {
  name = 'PlanLetters1764000004020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table back_plan add column letter_id uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table back_plan drop column letter_id');
  }
}
