import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

/** Comments and suggestions on a draft, and the texts that a draft has had. */
export class LetterComments1764000003110 implements MigrationInterface {
  name = 'LetterComments1764000003110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table letter_comment (
        coalition_id uuid not null,
        id uuid not null,
        letter_id uuid not null,
        parent_id uuid,
        block_id uuid,
        quote text check (quote <> ''),
        start integer check (start >= 0),
        body text not null,
        replacement text,
        language text not null,
        state text not null default 'OPEN' check (state in ('OPEN', 'RESOLVED', 'ACCEPTED', 'REJECTED')),
        author_id uuid not null references person (id),
        organisation_id uuid,
        coordinates boolean not null,
        created_at timestamptz not null default clock_timestamp(),
        settled_by uuid references person (id),
        settled_at timestamptz,
        primary key (coalition_id, id),
        foreign key (coalition_id, letter_id) references letter (coalition_id, id),
        foreign key (coalition_id, parent_id) references letter_comment (coalition_id, id),
        foreign key (coalition_id, organisation_id) references organisation (coalition_id, id),
        check ((block_id is null) = (parent_id is not null)),
        check ((quote is null) = (start is null)),
        check (replacement is null or quote is not null),
        check (state in ('OPEN', 'RESOLVED') or replacement is not null),
        check ((state = 'OPEN') = (settled_at is null))
      );
      create index letter_comment_threads on letter_comment (coalition_id, letter_id, id) where parent_id is null;
      create index letter_comment_replies on letter_comment (coalition_id, parent_id, id) where parent_id is not null;

      create table letter_revision (
        coalition_id uuid not null,
        letter_id uuid not null,
        revision integer not null check (revision > 0),
        title text not null,
        recipient text not null,
        blocks jsonb not null,
        author_id uuid not null references person (id),
        begun_at timestamptz not null default clock_timestamp(),
        saved_at timestamptz not null default clock_timestamp(),
        primary key (coalition_id, letter_id, revision),
        foreign key (coalition_id, letter_id) references letter (coalition_id, id)
      );
    `);
    await runner.query(coalitionTable('letter_comment'));
    await runner.query(coalitionTable('letter_revision'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table letter_revision, letter_comment');
  }
}
