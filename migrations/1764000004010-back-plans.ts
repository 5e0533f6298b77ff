import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

/** Back-plans of occurrences, their steps, and what has been changed about an occurrence: each change can be taken back. */
export class BackPlans1764000004010 implements MigrationInterface {
  name = 'BackPlans1764000004010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table back_plan (
        coalition_id uuid not null,
        id uuid not null,
        occurrence_id uuid not null,
        template text not null,
        key text not null,
        created_by uuid not null references person (id),
        created_at timestamptz not null default clock_timestamp(),
        primary key (coalition_id, id),
        unique (coalition_id, key),
        foreign key (coalition_id, occurrence_id) references occurrence (coalition_id, id)
      );
      create index back_plan_of on back_plan (coalition_id, occurrence_id);
      create table plan_step (
        coalition_id uuid not null,
        plan_id uuid not null,
        key text not null,
        task_id uuid not null,
        rule jsonb not null,
        moved_by_days integer,
        moved_to_time text,
        primary key (coalition_id, plan_id, key),
        unique (coalition_id, task_id),
        foreign key (coalition_id, plan_id) references back_plan (coalition_id, id),
        foreign key (coalition_id, task_id) references task (coalition_id, id)
      );
      create table occurrence_change (
        coalition_id uuid not null,
        id uuid not null,
        occurrence_id uuid not null,
        kind text not null check (kind in ('MOVED', 'SPLIT', 'CANCELLED')),
        was jsonb not null,
        becomes jsonb not null,
        other_id uuid,
        person_id uuid not null references person (id),
        at timestamptz not null default clock_timestamp(),
        undone_at timestamptz,
        primary key (coalition_id, id),
        foreign key (coalition_id, occurrence_id) references occurrence (coalition_id, id),
        foreign key (coalition_id, other_id) references occurrence (coalition_id, id)
      );
      create index occurrence_change_of on occurrence_change (coalition_id, occurrence_id, id);
      create table task_shift (
        coalition_id uuid not null,
        change_id uuid not null,
        task_id uuid not null,
        was jsonb not null,
        becomes jsonb not null,
        primary key (coalition_id, change_id, task_id),
        foreign key (coalition_id, change_id) references occurrence_change (coalition_id, id),
        foreign key (coalition_id, task_id) references task (coalition_id, id)
      );
      alter table occurrence add column version integer not null default 1;
    `);
    for (const table of ['back_plan', 'plan_step', 'occurrence_change'])
      await runner.query(coalitionTable(table));
    await runner.query(coalitionTable('task_shift', 'select, insert'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table occurrence drop column version;
      drop table task_shift, occurrence_change, plan_step, back_plan;
    `);
  }
}
