import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coalitionTable } from './support';

/** What is delivered of a letter: packets by language and format, with their files. */
export class LettersPacket1764000002500 implements MigrationInterface {
  name = 'LettersPacket1764000002500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table letter_packet (
        coalition_id uuid not null,
        id uuid not null,
        letter_id uuid not null,
        version_id uuid not null,
        language text not null check (language in ('en', 'fr', 'es')),
        format text not null check (format in ('LETTER', 'UN')),
        state text not null default 'QUEUED' check (state in ('QUEUED', 'BUILDING', 'READY', 'FAILED', 'DESTROYED')),
        progress integer not null default 0 check (progress between 0 and 100),
        basis text not null,
        signatures integer not null default 0,
        withheld integer not null default 0,
        unprintable integer not null default 0,
        failure text check (failure in ('CHANGED', 'FAULT')),
        requested_by uuid not null references person (id),
        requested_at timestamptz not null default clock_timestamp(),
        ended_at timestamptz,
        primary key (coalition_id, id),
        foreign key (coalition_id, letter_id) references letter (coalition_id, id),
        foreign key (coalition_id, version_id) references letter_version (coalition_id, id),
        check ((state = 'FAILED') = (failure is not null)),
        check ((state in ('QUEUED', 'BUILDING')) = (ended_at is null))
      );
      create unique index letter_packet_live on letter_packet (coalition_id, letter_id, language, format, basis)
        where state in ('QUEUED', 'BUILDING', 'READY');
      create index letter_packet_of on letter_packet (coalition_id, letter_id, requested_at desc, id);

      create table letter_packet_file (
        coalition_id uuid not null,
        packet_id uuid not null,
        kind text not null check (kind in ('PDF', 'DOCX')),
        sha256 text not null,
        bytes integer not null,
        content bytea,
        primary key (coalition_id, packet_id, kind),
        foreign key (coalition_id, packet_id) references letter_packet (coalition_id, id)
      );
      alter table letter_packet_file alter column content set storage external;
    `);
    await runner.query(coalitionTable('letter_packet', 'select, insert, update'));
    await runner.query(coalitionTable('letter_packet_file', 'select, insert, update'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table letter_packet_file, letter_packet');
  }
}
