import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

/** Who asks whom to sign, one signature for each mailbox and person, mails counted by letter and address, lead times. */
export class Signing1764000002200 implements MigrationInterface {
  name = 'Signing1764000002200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add column lead_days integer check (lead_days between 1 and 365);

      alter table signature drop column mails, add column dissociated_at timestamptz;
      create unique index signature_address on signature (coalition_id, letter_id, address_key)
        where withdrawn_at is null and address_key is not null;
      create unique index signature_person on signature (coalition_id, letter_id, person_id)
        where withdrawn_at is null and organisation_id is null and person_id is not null;
      create index signature_dissociated on signature (coalition_id, letter_id) where dissociated_at is not null;

      create table letter_mail (
        coalition_id uuid not null,
        letter_id uuid not null,
        address_key text not null,
        mails integer not null check (mails > 0),
        primary key (coalition_id, letter_id, address_key),
        foreign key (coalition_id, letter_id) references letter (coalition_id, id)
      );

      create table signature_request (
        coalition_id uuid not null,
        id uuid not null,
        letter_id uuid not null,
        version_id uuid not null,
        organisation_id uuid not null,
        person_id uuid not null references person (id),
        display text not null check (display in ('PUBLIC', 'DELIVERED_ONLY', 'WITHHELD')),
        updates boolean not null,
        state text not null default 'PENDING' check (state in ('PENDING', 'CONFIRMED', 'REFUSED')),
        note text,
        created_at timestamptz not null default clock_timestamp(),
        decided_at timestamptz,
        decided_by uuid references person (id),
        primary key (coalition_id, id),
        foreign key (coalition_id, letter_id) references letter (coalition_id, id),
        foreign key (coalition_id, version_id) references letter_version (coalition_id, id),
        foreign key (coalition_id, organisation_id) references organisation (coalition_id, id),
        check ((state = 'PENDING') = (decided_at is null)),
        check ((decided_at is null) = (decided_by is null))
      );
      create unique index signature_request_pending on signature_request (coalition_id, letter_id, organisation_id)
        where state = 'PENDING';
      create index signature_request_of on signature_request (coalition_id, organisation_id, letter_id, created_at);
    `);
    for (const table of ['letter_mail', 'signature_request']) await runner.query(coalitionTable(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table signature_request, letter_mail;
      drop index signature_dissociated, signature_person, signature_address;
      alter table signature drop column dissociated_at, add column mails integer not null default 1;
      alter table organisation drop column lead_days;
    `);
  }
}
