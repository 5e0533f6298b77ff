import type { MigrationInterface, QueryRunner } from 'typeorm';
import { platformTable } from './support';

/** Addresses that want, or can take, no mail but what is essential; by keyed hash alone. */
export class MailStops1764000003300 implements MigrationInterface {
  name = 'MailStops1764000003300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail_stop (
        recipient_hash text not null,
        reason text not null check (reason in ('UNSUBSCRIBED', 'BOUNCED')),
        since timestamptz not null default clock_timestamp(),
        primary key (recipient_hash, reason)
      );
      alter table mail drop constraint mail_state_check;
      alter table mail add constraint mail_state_check check (state in ('owed', 'sent', 'refused', 'capped', 'stopped'));
    `);
    await runner.query(platformTable('mail_stop'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table mail_stop;
      update mail set state = 'capped' where state = 'stopped';
      alter table mail drop constraint mail_state_check;
      alter table mail add constraint mail_state_check check (state in ('owed', 'sent', 'refused', 'capped'));
    `);
  }
}
