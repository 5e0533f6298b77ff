import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

/** How often a person hears what is due; nobody who has said nothing is here, and hears it on weekdays. */
export class Digests1764000004030 implements MigrationInterface {
  name = 'Digests1764000004030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table digest_rhythm (
        coalition_id uuid not null references coalition (id),
        person_id uuid not null references person (id),
        rhythm text not null check (rhythm in ('DAILY', 'WEEKDAYS', 'WEEKLY', 'NEVER')),
        primary key (coalition_id, person_id)
      );
    `);
    await runner.query(coalitionTable('digest_rhythm'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table digest_rhythm');
  }
}
