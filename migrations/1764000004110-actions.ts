import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

/**
 * Actions and the log of contacts (PR-26). `held_local` is the wall clock at the place; `key` makes a repeat the same action.
 * One organisation leads. The index by office is read for what is near a date (`held_local` within it is filtered).
 */
export class Actions1764000004110 implements MigrationInterface {
  name = 'Actions1764000004110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table action (
        coalition_id uuid not null,
        id uuid not null,
        key uuid not null,
        key_body text not null,
        kind text not null
          check (kind in ('MEETING', 'BRIEFING', 'LETTER', 'STATEMENT', 'SIDE_EVENT', 'MEDIA', 'SUBMISSION')),
        state text not null default 'DRAFT' check (state in ('DRAFT', 'PLANNED', 'DONE', 'CANCELLED')),
        campaign_id uuid,
        place_id uuid not null,
        held_at timestamptz not null,
        held_local timestamp not null,
        held_all_day boolean not null,
        asked text not null,
        outcome text not null,
        promised text not null,
        language text not null,
        follow_up text,
        follow_up_organisation_id uuid,
        follow_up_person_id uuid references person (id),
        follow_up_on date,
        follow_up_done_at timestamptz,
        version integer not null default 1,
        created_by uuid not null references person (id),
        created_at timestamptz not null default clock_timestamp(),
        primary key (coalition_id, id),
        unique (coalition_id, key),
        foreign key (coalition_id, campaign_id) references campaign (coalition_id, id),
        foreign key (coalition_id, place_id) references place (coalition_id, id),
        foreign key (coalition_id, follow_up_organisation_id) references organisation (coalition_id, id),
        check ((follow_up is null) = (follow_up_on is null) and (follow_up is null) = (follow_up_organisation_id is null))
      );
      create index action_latest on action (coalition_id, held_at);
      create index action_follow_up on action (coalition_id, follow_up_on)
        where follow_up_on is not null and follow_up_done_at is null;
      create table action_ask (
        coalition_id uuid not null,
        action_id uuid not null,
        ask_id uuid not null,
        primary key (coalition_id, action_id, ask_id),
        foreign key (coalition_id, action_id) references action (coalition_id, id),
        foreign key (coalition_id, ask_id) references ask (coalition_id, id)
      );
      create index action_ask_of on action_ask (coalition_id, ask_id, action_id);
      create table action_target (
        coalition_id uuid not null,
        action_id uuid not null,
        target_id uuid not null,
        holder text,
        primary key (coalition_id, action_id, target_id),
        foreign key (coalition_id, action_id) references action (coalition_id, id),
        foreign key (coalition_id, target_id) references target (coalition_id, id)
      );
      create index action_target_of on action_target (coalition_id, target_id, action_id);
      create table action_organisation (
        coalition_id uuid not null,
        action_id uuid not null,
        organisation_id uuid not null,
        leads boolean not null,
        primary key (coalition_id, action_id, organisation_id),
        foreign key (coalition_id, action_id) references action (coalition_id, id),
        foreign key (coalition_id, organisation_id) references organisation (coalition_id, id)
      );
      create unique index action_lead on action_organisation (coalition_id, action_id) where leads;
    `);
    await runner.query(coalitionTable('action', 'select, insert, update'));
    for (const table of ['action_ask', 'action_target', 'action_organisation'])
      await runner.query(coalitionTable(table, 'select, insert, delete'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table action_organisation, action_target, action_ask, action;`);
  }
}
