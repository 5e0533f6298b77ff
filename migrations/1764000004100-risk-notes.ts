import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

/** Risk notes (PR-37): one for each engagement, whose kind says in which room it is. Kinds of people, never names. */
export class RiskNotes1764000004100 implements MigrationInterface {
  name = 'RiskNotes1764000004100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table risk_note (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        engagement_kind text not null check (engagement_kind in ('TASK', 'ACTION')),
        engagement_id uuid not null,
        at_risk text[] not null check (cardinality(at_risk) > 0),
        harm text not null,
        mitigation text not null,
        language text not null,
        review_on date not null,
        version integer not null default 1,
        written_by uuid not null references person (id),
        written_at timestamptz not null default clock_timestamp(),
        decided_by uuid references person (id),
        decided_at timestamptz,
        primary key (coalition_id, id),
        unique (coalition_id, engagement_id, engagement_kind),
        check ((decided_by is null) = (decided_at is null))
      );
    `);
    await runner.query(coalitionTable('risk_note', 'select, insert, update'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table risk_note;`);
  }
}
