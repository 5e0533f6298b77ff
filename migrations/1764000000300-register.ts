import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

/** Every record that a pack brings remembers in pack_fields the values it was last imported with. */
const IMPORTED = `
  search text not null,
  pack_fields jsonb,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()`;

const TABLES = [
  'target',
  'target_holder',
  'ask_group',
  'ask',
  'ask_target',
  'source',
  'initiative',
  'initiative_source',
  'country',
] as const;

export class Register1764000000300 implements MigrationInterface {
  name = 'Register1764000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table target (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        code text not null,
        name text not null,
        kind text not null,
        seat text not null,
        parent_id uuid,
        description text not null,
        core boolean not null,
        language text not null,
        ${IMPORTED},
        primary key (coalition_id, id),
        unique (coalition_id, code),
        foreign key (coalition_id, parent_id) references target (coalition_id, id),
        check (parent_id <> id)
      );
      create index target_parent on target (coalition_id, parent_id);

      create table target_holder (
        coalition_id uuid not null,
        id uuid not null,
        target_id uuid not null,
        name text not null,
        title text not null,
        valid_from date not null,
        valid_to date,
        created_at timestamptz not null default now(),
        primary key (coalition_id, id),
        foreign key (coalition_id, target_id) references target (coalition_id, id),
        check (valid_to >= valid_from)
      );
      create unique index target_holder_open on target_holder (coalition_id, target_id) where valid_to is null;
      create index target_holder_dates on target_holder (coalition_id, target_id, valid_from);

      create table ask_group (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        code text not null,
        level text not null check (level in ('UN', 'TCC')),
        sort_order integer not null,
        title text not null,
        language text not null,
        ${IMPORTED},
        primary key (coalition_id, id),
        unique (coalition_id, code)
      );

      create table ask (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        code text not null,
        level text not null check (level in ('UN', 'TCC')),
        group_id uuid not null,
        title text not null,
        text text not null,
        indicator text not null,
        language text not null,
        ${IMPORTED},
        primary key (coalition_id, id),
        unique (coalition_id, code),
        foreign key (coalition_id, group_id) references ask_group (coalition_id, id)
      );
      create index ask_group_id on ask (coalition_id, group_id);

      create table ask_target (
        coalition_id uuid not null,
        ask_id uuid not null,
        target_id uuid not null,
        sort_order integer not null,
        primary key (coalition_id, ask_id, target_id),
        foreign key (coalition_id, ask_id) references ask (coalition_id, id),
        foreign key (coalition_id, target_id) references target (coalition_id, id)
      );
      create index ask_target_target on ask_target (coalition_id, target_id);

      create table source (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        ref text not null,
        n integer not null,
        title text not null,
        author text,
        publisher text not null,
        date text,
        url text,
        kind text not null,
        work_key text not null,
        note text,
        ${IMPORTED},
        primary key (coalition_id, id),
        unique (coalition_id, ref)
      );

      create table initiative (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        code text not null,
        actor_id uuid not null,
        parent_id uuid,
        date text,
        date_precision text not null check (date_precision in ('day', 'month', 'year', 'undated')),
        end_date text,
        title text not null,
        summary text not null,
        assessment text not null,
        rating text not null check (rating in ('positive', 'mixed', 'limited', 'negative')),
        language text not null,
        ${IMPORTED},
        primary key (coalition_id, id),
        unique (coalition_id, code),
        foreign key (coalition_id, actor_id) references target (coalition_id, id),
        foreign key (coalition_id, parent_id) references initiative (coalition_id, id),
        check ((date is null) = (date_precision = 'undated')),
        check (parent_id <> id)
      );
      create index initiative_actor on initiative (coalition_id, actor_id);

      create table initiative_source (
        coalition_id uuid not null,
        initiative_id uuid not null,
        source_id uuid not null,
        sort_order integer not null,
        primary key (coalition_id, initiative_id, source_id),
        foreign key (coalition_id, initiative_id) references initiative (coalition_id, id),
        foreign key (coalition_id, source_id) references source (coalition_id, id)
      );
      create index initiative_source_source on initiative_source (coalition_id, source_id);

      create table country (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        iso2 text not null check (iso2 ~ '^[A-Z]{2}$'),
        name text not null,
        roles text[] not null,
        ${IMPORTED},
        primary key (coalition_id, id),
        unique (coalition_id, iso2)
      );
    `);
    for (const table of TABLES) await runner.query(coalitionTable(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`drop table ${table}`);
  }
}
