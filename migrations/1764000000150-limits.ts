import type { MigrationInterface, QueryRunner } from 'typeorm';
import { platformTable } from './support';

/** What has been tried of late, by a keyed hash of who tried, never an address; and mails that were one too many. */
export class Limits1764000000150 implements MigrationInterface {
  name = 'Limits1764000000150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rate_limit (
        key text primary key,
        tries timestamptz[] not null,
        expires_at timestamptz not null
      );
      alter table mail drop constraint mail_state_check;
      alter table mail add constraint mail_state_check check (state in ('owed', 'sent', 'refused', 'capped'));
      create index mail_created on mail (created_at);
      ${platformTable('rate_limit')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index mail_created;
      update mail set state = 'refused' where state = 'capped';
      alter table mail drop constraint mail_state_check;
      alter table mail add constraint mail_state_check check (state in ('owed', 'sent', 'refused'));
      drop table rate_limit;
    `);
  }
}
