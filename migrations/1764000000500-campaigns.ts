import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

const TABLES = ['campaign', 'campaign_ask', 'campaign_target', 'participation', 'moment', 'occurrence'];

/** Campaigns and who takes part, moments to plan around and their dated occurrences. */
export class Campaigns1764000000500 implements MigrationInterface {
  name = 'Campaigns1764000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table campaign (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        title text not null,
        purpose text not null,
        language text not null,
        created_at timestamptz not null default now(),
        primary key (coalition_id, id)
      );
      create table campaign_ask (
        coalition_id uuid not null,
        campaign_id uuid not null,
        ask_id uuid not null,
        primary key (coalition_id, campaign_id, ask_id),
        foreign key (coalition_id, campaign_id) references campaign (coalition_id, id),
        foreign key (coalition_id, ask_id) references ask (coalition_id, id)
      );
      create table campaign_target (
        coalition_id uuid not null,
        campaign_id uuid not null,
        target_id uuid not null,
        primary key (coalition_id, campaign_id, target_id),
        foreign key (coalition_id, campaign_id) references campaign (coalition_id, id),
        foreign key (coalition_id, target_id) references target (coalition_id, id)
      );
      create table participation (
        coalition_id uuid not null,
        campaign_id uuid not null,
        organisation_id uuid not null,
        answer text not null check (answer in ('IN', 'OBSERVE', 'PASS')),
        answered_at timestamptz not null default clock_timestamp(),
        primary key (coalition_id, campaign_id, organisation_id),
        foreign key (coalition_id, campaign_id) references campaign (coalition_id, id),
        foreign key (coalition_id, organisation_id) references organisation (coalition_id, id)
      );
      create table moment (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        code text not null,
        title text not null,
        kind text not null,
        organ_id uuid not null,
        city text not null,
        time_zone text not null,
        purpose text not null,
        recurrence text not null,
        lead_weeks integer not null,
        verified text not null,
        language text not null,
        search text not null,
        pack_fields jsonb,
        primary key (coalition_id, id),
        unique (coalition_id, code),
        foreign key (coalition_id, organ_id) references target (coalition_id, id)
      );
      create table occurrence (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        moment_id uuid not null,
        pack_start date,
        start_date date not null,
        end_date date not null,
        status text not null check (status in ('EXPECTED', 'TENTATIVE', 'CONFIRMED', 'MOVED', 'CANCELLED', 'HELD', 'NO_OUTCOME')),
        basis text not null,
        primary key (coalition_id, id),
        unique (coalition_id, moment_id, pack_start),
        foreign key (coalition_id, moment_id) references moment (coalition_id, id),
        check (end_date >= start_date)
      );
      create index occurrence_dates on occurrence (coalition_id, start_date);
      alter table task add foreign key (coalition_id, occurrence_id) references occurrence (coalition_id, id);
    `);
    for (const table of TABLES) await runner.query(coalitionTable(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table task drop constraint task_coalition_id_occurrence_id_fkey');
    await runner.query(
      'drop table occurrence, moment, participation, campaign_target, campaign_ask, campaign',
    );
  }
}
