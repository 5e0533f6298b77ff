import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

/**
 * The pattern in which a moment recurs, whom and what it suits; hours, source and outcome of an occurrence; and the
 * deadlines of the instruments by which one can speak there.
 */
export class Calendar1764000004500 implements MigrationInterface {
  name = 'Calendar1764000004500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table moment
        add column rrule text,
        add column window_from text,
        add column window_to text,
        add column notes text,
        add column reference_urls text[],
        add check ((window_from is null) = (window_to is null));
      create table moment_target (
        coalition_id uuid not null,
        moment_id uuid not null,
        target_id uuid not null,
        position integer not null,
        primary key (coalition_id, moment_id, target_id),
        foreign key (coalition_id, moment_id) references moment (coalition_id, id),
        foreign key (coalition_id, target_id) references target (coalition_id, id)
      );
      create index moment_target_target on moment_target (coalition_id, target_id);
      create table moment_ask (
        coalition_id uuid not null,
        moment_id uuid not null,
        ask_id uuid not null,
        position integer not null,
        primary key (coalition_id, moment_id, ask_id),
        foreign key (coalition_id, moment_id) references moment (coalition_id, id),
        foreign key (coalition_id, ask_id) references ask (coalition_id, id)
      );
      create index moment_ask_ask on moment_ask (coalition_id, ask_id);
      alter table occurrence
        add column proposed_start date,
        add column start_time time,
        add column end_time time,
        add column confirmed_start date,
        add column confirmed_end date,
        add column source_title text,
        add column source_url text,
        add column source_symbol text,
        add column source_date date,
        add column outcome_note text,
        add unique (coalition_id, moment_id, proposed_start),
        add check ((start_time is null) = (end_time is null)),
        add check ((confirmed_start is null) = (source_title is null)),
        add check (source_title is null or coalesce(source_url, source_symbol) is not null and source_date is not null);
      create index occurrence_of on occurrence (coalition_id, moment_id, start_date);
      create table occurrence_deadline (
        coalition_id uuid not null,
        id uuid not null,
        occurrence_id uuid not null,
        instrument text not null check (instrument in ('WRITTEN_STATEMENT', 'SIDE_EVENT', 'REPORT', 'SPEAKERS_LIST')),
        due_date date not null,
        due_time time,
        status text not null check (status in ('EXPECTED', 'CONFIRMED')),
        source_title text,
        source_url text,
        source_symbol text,
        source_date date,
        occurrence_start date not null,
        version integer not null default 1,
        primary key (coalition_id, id),
        unique (coalition_id, occurrence_id, instrument),
        foreign key (coalition_id, occurrence_id) references occurrence (coalition_id, id),
        check (status = 'EXPECTED' or source_title is not null),
        check (source_title is null or coalesce(source_url, source_symbol) is not null and source_date is not null)
      );
      create index occurrence_deadline_due on occurrence_deadline (coalition_id, due_date);
    `);
    for (const table of ['moment_target', 'moment_ask', 'occurrence_deadline'])
      await runner.query(coalitionTable(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table occurrence_deadline;
      drop index occurrence_of;
      alter table occurrence
        drop column proposed_start, drop column start_time, drop column end_time,
        drop column confirmed_start, drop column confirmed_end,
        drop column source_title, drop column source_url, drop column source_symbol, drop column source_date,
        drop column outcome_note;
      drop table moment_ask, moment_target;
      alter table moment drop column rrule, drop column window_from, drop column window_to, drop column notes,
        drop column reference_urls;
    `);
  }
}
