import { Injectable } from '@nestjs/common';
import { newId } from '@chorus/kernel/ids';
import type { PlatformScope } from '@chorus/kernel/scope';
import { Db } from '../db/db';

export interface MailRow {
  readonly id: string;
  readonly state: 'owed' | 'sent' | 'refused' | 'capped';
  readonly messageId: string;
  /** True for the first attempt. */
  readonly made: boolean;
}

/** The ledger of mails: who was written to is kept as a hash, what was written is not kept. */
@Injectable()
export class MailRepository {
  constructor(private readonly db: Db) {}

  /** The mail of this key, made where there is none, with one more attempt counted. */
  async open(
    scope: PlatformScope,
    dedupeKey: string,
    recipientHash: string,
    host: string,
  ): Promise<MailRow | undefined> {
    const id = newId();
    const [row] = await this.db.execute<MailRow>(
      scope,
      `insert into mail (id, dedupe_key, recipient_hash, state, message_id, attempts) values ($1, $2, $3, 'owed', $4, 1)
       on conflict (dedupe_key) do update set attempts = mail.attempts + 1
       returning id, state, message_id as "messageId", id = $1 as made`,
      [id, dedupeKey, recipientHash, `<${id}@${host}>`],
    );
    return row;
  }

  /** One mail too many: it is not sent, now or later. */
  async capped(scope: PlatformScope, id: string): Promise<void> {
    await this.db.execute(scope, `update mail set state = 'capped' where id = $1`, [id]);
  }

  async sent(scope: PlatformScope, id: string): Promise<void> {
    await this.db.execute(
      scope,
      `update mail set state = 'sent', sent_at = clock_timestamp() where id = $1`,
      [id],
    );
  }

  async refused(scope: PlatformScope, id: string, replyCode: number): Promise<void> {
    await this.db.execute(scope, `update mail set state = 'refused', reply_code = $2 where id = $1`, [
      id,
      replyCode,
    ]);
  }
}
