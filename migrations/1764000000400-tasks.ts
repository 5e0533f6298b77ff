import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

/** Tasks, and claims on them: the index on live claims is what makes one winner. */
export class Tasks1764000000400 implements MigrationInterface {
  name = 'Tasks1764000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table task (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        title text not null,
        description text not null,
        language text not null,
        due_at timestamptz not null,
        place_id uuid not null,
        capacity text,
        capacity_key text,
        occurrence_id uuid,
        created_by uuid not null references person (id),
        created_at timestamptz not null default now(),
        primary key (coalition_id, id),
        foreign key (coalition_id, place_id) references place (coalition_id, id)
      );
      create index task_due on task (coalition_id, due_at);
      create index task_occurrence on task (coalition_id, occurrence_id);
      create index task_place on task (coalition_id, place_id);
      create index task_capacity on task (coalition_id, capacity_key);

      create table claim (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        task_id uuid not null,
        organisation_id uuid not null,
        person_id uuid not null references person (id),
        claimed_at timestamptz not null default clock_timestamp(),
        handed_back_at timestamptz,
        handed_in_at timestamptz,
        note text,
        primary key (coalition_id, id),
        foreign key (coalition_id, task_id) references task (coalition_id, id),
        foreign key (coalition_id, organisation_id) references organisation (coalition_id, id),
        check (handed_back_at is null or handed_in_at is null)
      );
      create unique index claim_one_winner on claim (coalition_id, task_id) where handed_back_at is null;
      create index claim_organisation on claim (coalition_id, organisation_id);
    `);
    for (const table of ['task', 'claim']) await runner.query(coalitionTable(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table claim, task');
  }
}
