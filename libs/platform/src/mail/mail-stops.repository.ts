import { Injectable } from '@nestjs/common';
import type { PlatformScope } from '@chorus/kernel/scope';
import { Db } from '../db/db';

/** Of their owner's will, or because the server of the address has refused a mail for good. */
export type StopReason = 'UNSUBSCRIBED' | 'BOUNCED';

@Injectable()
export class MailStopsRepository {
  constructor(private readonly db: Db) {}

  async has(scope: PlatformScope, recipientHash: string): Promise<boolean> {
    const rows = await this.db.query(scope, `select from mail_stop where recipient_hash = $1`, [
      recipientHash,
    ]);
    return rows.length > 0;
  }

  async insert(scope: PlatformScope, recipientHash: string, reason: StopReason): Promise<void> {
    await this.db.execute(
      scope,
      `insert into mail_stop (recipient_hash, reason) values ($1, $2) on conflict do nothing`,
      [recipientHash, reason],
    );
  }

  /** Takes back what the owner has said; what bounced stays. */
  async remove(scope: PlatformScope, recipientHash: string): Promise<void> {
    await this.db.execute(
      scope,
      `delete from mail_stop where recipient_hash = $1 and reason = 'UNSUBSCRIBED'`,
      [recipientHash],
    );
  }
}
