import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addSearchColumn } from './search-column';

/** Tasks are found by a part of their title or description. */
export class TasksSearch1764000001200 implements MigrationInterface {
  name = 'TasksSearch1764000001200';

  async up(runner: QueryRunner): Promise<void> {
    await addSearchColumn(runner, 'task', ['title', 'description']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table task drop column search');
  }
}
