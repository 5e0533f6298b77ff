import { Injectable } from '@nestjs/common';
import type { Scope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

export type Taken = 'first' | 'repeat' | 'other body';

/** Which forms have been signed (SAFETY 20). The table is the platform's: it holds hashes and nothing else. */
@Injectable()
export class SignOnKeysRepository {
  constructor(private readonly db: Db) {}

  /** Takes a key for a body. Of those who come at once with the same key, the others wait for the first to be done. */
  async take(scope: Scope, key: string, body: string): Promise<Taken> {
    const made = await this.db.execute<{ key: string }>(
      scope,
      `insert into sign_on_key (key, body, expires_at) values ($1, $2, clock_timestamp() + interval '24 hours')
       on conflict (key) do nothing returning key`,
      [key, body],
    );
    if (made.length === 1) return 'first';
    const [known] = await this.db.query<{ body: string }>(
      scope,
      'select body from sign_on_key where key = $1',
      [key],
    );
    return known?.body === body ? 'repeat' : 'other body';
  }

  async removeExpired(scope: Scope): Promise<void> {
    await this.db.execute(scope, 'delete from sign_on_key where expires_at <= clock_timestamp()');
  }
}
