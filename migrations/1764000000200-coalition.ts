import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable, door, platformTable } from './support';

/** People and their sessions, which belong to no coalition; coalitions and all that ties people to one. */
export class Coalition1764000000200 implements MigrationInterface {
  name = 'Coalition1764000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id uuid primary key,
        email text not null unique check (email = lower(email)),
        name text not null,
        language text not null default 'en' check (language in ('en', 'fr', 'es')),
        time_zone text not null default 'UTC',
        created_at timestamptz not null default now()
      );
      create table sign_in_token (
        id uuid primary key,
        person_id uuid not null references person (id),
        token_hash text not null unique,
        expires_at timestamptz not null,
        consumed_at timestamptz,
        created_at timestamptz not null default now()
      );
      create index sign_in_token_person on sign_in_token (person_id, created_at);
      create table session (
        id uuid primary key,
        person_id uuid not null references person (id),
        token_hash text not null unique,
        device text not null,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        ended_at timestamptz
      );
      create index session_person on session (person_id);

      create table coalition (
        id uuid primary key,
        slug text not null unique check (slug ~ '^[a-z0-9-]{2,60}$'),
        name text not null,
        created_at timestamptz not null default now()
      );
      alter table coalition enable row level security;
      alter table coalition force row level security;
      create policy coalition on coalition
        using (id = nullif(current_setting('chorus.coalition', true), '')::uuid)
        with check (id = nullif(current_setting('chorus.coalition', true), '')::uuid);
      grant select, insert, update on coalition to chorus_app;

      create table history (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        kind text not null,
        subject_id uuid not null,
        person_id uuid references person (id),
        payload jsonb not null,
        at timestamptz not null default clock_timestamp(),
        primary key (coalition_id, id)
      );
      create index history_subject on history (coalition_id, subject_id, at);

      create table place (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        code text not null,
        name text not null,
        front text not null check (front in ('NEW_YORK', 'GENEVA', 'HOST_COUNTRY', 'CAPITAL', 'OTHER')),
        country text check (country ~ '^[A-Z]{2}$'),
        time_zone text not null,
        primary key (coalition_id, id),
        unique (coalition_id, code)
      );

      create table organisation (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        name text not null,
        kind text not null check (kind in ('NGO', 'NETWORK', 'ACADEMIC', 'LAW_FIRM', 'SURVIVOR_LED', 'FAITH', 'OTHER')),
        country text not null check (country ~ '^[A-Z]{2}$'),
        languages text[] not null,
        visibility text not null default 'COORDINATORS' check (visibility in ('COORDINATORS', 'RESTRICTED', 'CAMPAIGN', 'COALITION', 'PUBLIC')),
        ecosoc_name text,
        ecosoc_status text check (ecosoc_status in ('GENERAL', 'SPECIAL', 'ROSTER')),
        identifiers text[] not null default '{}',
        search text not null,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (coalition_id, id)
      );

      create table membership (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        person_id uuid not null references person (id),
        organisation_id uuid,
        role text not null check (role in ('COORDINATOR', 'PARTNER', 'MEMBER', 'DATA_PROTECTION_OFFICER')),
        created_at timestamptz not null default now(),
        ended_at timestamptz,
        primary key (coalition_id, id),
        foreign key (coalition_id, organisation_id) references organisation (coalition_id, id)
      );
      create unique index membership_once on membership (coalition_id, person_id) where ended_at is null;
      create index membership_person on membership (person_id) where ended_at is null;

      create table invitation (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        email text not null,
        language text not null check (language in ('en', 'fr', 'es')),
        role text not null check (role in ('COORDINATOR', 'PARTNER', 'MEMBER', 'DATA_PROTECTION_OFFICER')),
        organisation_id uuid,
        token_hash text not null,
        invited_by uuid not null references person (id),
        expires_at timestamptz not null,
        accepted_at timestamptz,
        withdrawn_at timestamptz,
        created_at timestamptz not null default now(),
        primary key (coalition_id, id),
        unique (token_hash),
        foreign key (coalition_id, organisation_id) references organisation (coalition_id, id),
        check (accepted_at is null or withdrawn_at is null)
      );
      create unique index invitation_open on invitation (coalition_id, email) where accepted_at is null and withdrawn_at is null;

      create table authorised_signer (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        organisation_id uuid not null,
        person_id uuid not null references person (id),
        title text not null,
        scope text not null check (scope in ('ALL_LETTERS', 'LETTERS_OF_CAMPAIGNS_JOINED')),
        valid_until date,
        revoked_at timestamptz,
        created_at timestamptz not null default now(),
        primary key (coalition_id, id),
        foreign key (coalition_id, organisation_id) references organisation (coalition_id, id)
      );
      create unique index authorised_signer_once on authorised_signer (coalition_id, organisation_id, person_id) where revoked_at is null;

      create table capacity (
        coalition_id uuid not null references coalition (id),
        id uuid not null,
        organisation_id uuid not null,
        kind text not null check (kind in ('EXPERTISE', 'PLACE', 'LANGUAGE', 'ACCESS')),
        value text not null,
        key text not null,
        search text not null,
        primary key (coalition_id, id),
        unique (coalition_id, organisation_id, kind, key),
        foreign key (coalition_id, organisation_id) references organisation (coalition_id, id)
      );
      ${door('coalition', 'slug', 'slug')}
      ${door('membership', 'person', 'person_id::text')}
      create policy door_of_members on coalition for select
        using (id in (select coalition_id from membership
                       where current_setting('chorus.door', true) = 'person:' || person_id::text and ended_at is null));
      ${door('invitation', 'invitation', 'token_hash')}
    `);
    for (const table of ['person', 'sign_in_token', 'session']) await runner.query(platformTable(table));
    for (const table of [
      'place',
      'organisation',
      'membership',
      'invitation',
      'authorised_signer',
      'capacity',
    ]) {
      await runner.query(coalitionTable(table));
    }
    await runner.query(coalitionTable('history', 'select, insert'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table capacity, authorised_signer, invitation, membership, organisation, place, history',
    );
    await runner.query('drop table coalition, session, sign_in_token, person');
  }
}
