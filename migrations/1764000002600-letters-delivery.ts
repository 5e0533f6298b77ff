import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

/** How a letter was delivered, to which offices and their holders of that day, and what they have answered. */
export class LettersDelivery1764000002600 implements MigrationInterface {
  name = 'LettersDelivery1764000002600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table letter_delivery (
        coalition_id uuid not null,
        id uuid not null,
        letter_id uuid not null,
        channel text not null check (channel in ('MAIL', 'POST', 'HAND', 'PORTAL', 'OTHER')),
        languages text[] not null check (cardinality(languages) > 0),
        delivered_at timestamptz not null,
        zone text not null,
        reference text,
        recipients jsonb not null,
        recorded_by uuid not null references person (id),
        recorded_at timestamptz not null default clock_timestamp(),
        acknowledged_on date,
        primary key (coalition_id, id),
        foreign key (coalition_id, letter_id) references letter (coalition_id, id)
      );
      create index letter_delivery_of on letter_delivery (coalition_id, letter_id, delivered_at);
      create table letter_answer (
        coalition_id uuid not null,
        id uuid not null,
        letter_id uuid not null,
        kind text not null check (kind in ('HOLDING', 'SUBSTANTIVE', 'MEETING_OFFERED')),
        answered_on date not null,
        text text not null,
        document text,
        language text not null,
        rating text not null check (rating in ('FULLY', 'PARTLY', 'NOT', 'NONE')),
        recorded_by uuid not null references person (id),
        recorded_at timestamptz not null default clock_timestamp(),
        primary key (coalition_id, id),
        foreign key (coalition_id, letter_id) references letter (coalition_id, id)
      );
      create index letter_answer_of on letter_answer (coalition_id, letter_id, answered_on);
    `);
    await runner.query(coalitionTable('letter_delivery'));
    await runner.query(coalitionTable('letter_answer', 'select, insert'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table letter_answer, letter_delivery');
  }
}
