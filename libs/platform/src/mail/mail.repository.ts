import { Injectable } from '@nestjs/common';
import { newId } from '@chorus/kernel/ids';
import type { PlatformScope } from '@chorus/kernel/scope';
import { Db } from '../db/db';

export interface MailRow {
  readonly id: string;
  readonly messageId: string;
  /** True for the first attempt. */
  readonly made: boolean;
}

/** The ledger of mails: who was written to is kept as a hash, what was written is not kept. */
@Injectable()
export class MailRepository {
  constructor(private readonly db: Db) {}

  /**
   * Takes the mail of this key, made where there is none, for one process alone and for so many seconds; counts the
   * attempt. `settled` where nothing is owed any more, `taken` where another process is at it.
   */
  async take(
    scope: PlatformScope,
    dedupeKey: string,
    recipientHash: string,
    host: string,
    seconds: number,
  ): Promise<MailRow | 'settled' | 'taken'> {
    const id = newId();
    const [row] = await this.db.execute<MailRow>(
      scope,
      `insert into mail (id, dedupe_key, recipient_hash, state, message_id, attempts, taken_until)
       values ($1, $2, $3, 'owed', $4, 1, clock_timestamp() + make_interval(secs => $5))
       on conflict (dedupe_key) do update set attempts = mail.attempts + 1, taken_until = excluded.taken_until
         where mail.state = 'owed' and (mail.taken_until is null or mail.taken_until <= clock_timestamp())
       returning id, message_id as "messageId", id = $1 as made`,
      [id, dedupeKey, recipientHash, `<${id}@${host}>`, seconds],
    );
    if (row !== undefined) return row;
    const [other] = await this.db.query<{ owed: boolean }>(
      scope,
      `select state = 'owed' as owed from mail where dedupe_key = $1`,
      [dedupeKey],
    );
    return other?.owed === true ? 'taken' : 'settled';
  }

  /** Lets go of a mail that is still owed, so that the next try need not wait. */
  async release(scope: PlatformScope, id: string): Promise<void> {
    await this.db.execute(scope, `update mail set taken_until = null where id = $1`, [id]);
  }

  /** One mail too many: it is not sent, now or later. */
  async capped(scope: PlatformScope, id: string): Promise<void> {
    await this.db.execute(scope, `update mail set state = 'capped' where id = $1`, [id]);
  }

  /** To an address that wants, or takes, no such mails. */
  async stopped(scope: PlatformScope, id: string): Promise<void> {
    await this.db.execute(scope, `update mail set state = 'stopped' where id = $1`, [id]);
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
