import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

/**
 * The whole life of a task: where it stands, how many may do it, who helps, what is to be ticked off and what is said to it.
 * `due_local` is the wall clock at its place: a date that moves there and back is the same again, whatever a change of
 * clocks does to the instant. Row security binds the owner too, and is set aside while rows that there are get theirs.
 */
export class TasksWhole1764000004000 implements MigrationInterface {
  name = 'TasksWhole1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table task no force row level security;
      alter table claim no force row level security;
      alter table place no force row level security;

      alter table task
        add column state text not null default 'OPEN'
          check (state in ('DRAFT', 'OPEN', 'CLAIMED', 'IN_PROGRESS', 'BLOCKED', 'HANDED_IN', 'DONE', 'DROPPED')),
        add column seats integer not null default 1 check (seats between 1 and 100),
        add column due_local timestamp,
        add column due_all_day boolean not null default false,
        add column minutes integer check (minutes between 5 and 14400),
        add column needed_languages text[] not null default '{}',
        add column version integer not null default 1,
        add column every_days integer check (every_days between 1 and 366),
        add column recurs_from uuid;
      alter table claim
        add column seat integer not null default 1 check (seat >= 1),
        add column state text not null default 'CLAIMED'
          check (state in ('CLAIMED', 'IN_PROGRESS', 'BLOCKED', 'HANDED_IN', 'DONE')),
        add column blocked_by text,
        add column last_sign_at timestamptz not null default clock_timestamp(),
        add column asked_at timestamptz;

      update task t set due_local = t.due_at at time zone p.time_zone
        from place p where p.coalition_id = t.coalition_id and p.id = t.place_id;
      update claim set state = 'HANDED_IN', last_sign_at = handed_in_at where handed_in_at is not null;
      update task t set state = c.state from claim c
       where c.coalition_id = t.coalition_id and c.task_id = t.id and c.handed_back_at is null;
      alter table task alter column due_local set not null;

      drop index claim_one_winner;
      create unique index claim_seat on claim (coalition_id, task_id, seat) where handed_back_at is null;
      create unique index claim_once on claim (coalition_id, task_id, organisation_id) where handed_back_at is null;
      create index claim_silent on claim (last_sign_at) where handed_back_at is null and state in ('CLAIMED', 'IN_PROGRESS', 'BLOCKED');
      create unique index task_recurs_once on task (coalition_id, recurs_from) where recurs_from is not null;

      create table task_helper (
        coalition_id uuid not null,
        task_id uuid not null,
        organisation_id uuid not null,
        person_id uuid not null references person (id),
        offered_at timestamptz not null default clock_timestamp(),
        primary key (coalition_id, task_id, organisation_id),
        foreign key (coalition_id, task_id) references task (coalition_id, id),
        foreign key (coalition_id, organisation_id) references organisation (coalition_id, id)
      );
      create table task_check (
        coalition_id uuid not null,
        id uuid not null,
        task_id uuid not null,
        text text not null,
        done_at timestamptz,
        done_by uuid references person (id),
        primary key (coalition_id, id),
        foreign key (coalition_id, task_id) references task (coalition_id, id),
        check ((done_at is null) = (done_by is null))
      );
      create index task_check_of on task_check (coalition_id, task_id, id);
      create table task_comment (
        coalition_id uuid not null,
        id uuid not null,
        task_id uuid not null,
        body text not null,
        language text not null,
        author_id uuid not null references person (id),
        organisation_id uuid,
        coordinates boolean not null,
        created_at timestamptz not null default clock_timestamp(),
        primary key (coalition_id, id),
        foreign key (coalition_id, task_id) references task (coalition_id, id),
        foreign key (coalition_id, organisation_id) references organisation (coalition_id, id)
      );
      create index task_comment_of on task_comment (coalition_id, task_id, id);

      alter table task force row level security;
      alter table claim force row level security;
      alter table place force row level security;
    `);
    for (const table of ['task_helper', 'task_check', 'task_comment'])
      await runner.query(coalitionTable(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table task_comment, task_check, task_helper;
      drop index task_recurs_once, claim_silent, claim_once, claim_seat;
      create unique index claim_one_winner on claim (coalition_id, task_id) where handed_back_at is null;
      alter table claim drop column asked_at, drop column last_sign_at, drop column blocked_by, drop column state, drop column seat;
      alter table task drop column recurs_from, drop column every_days, drop column version, drop column needed_languages,
        drop column minutes, drop column due_all_day, drop column due_local, drop column seats, drop column state;
    `);
  }
}
