import { Injectable } from '@nestjs/common';
import type { PlatformScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

@Injectable()
export class SignInTokensRepository {
  constructor(private readonly db: Db) {}

  /** Stores the hash of a link's token; it is good for 15 minutes (SAFETY 14). */
  async insert(scope: PlatformScope, id: string, personId: string, tokenHash: string): Promise<void> {
    await this.db.execute(
      scope,
      `insert into sign_in_token (id, person_id, token_hash, expires_at) values ($1, $2, $3, now() + interval '15 minutes')`,
      [id, personId, tokenHash],
    );
  }

  /** Spends a token: exactly one caller gets its person, however many ask at once. */
  async consume(scope: PlatformScope, tokenHash: string): Promise<string | undefined> {
    const [row] = await this.db.execute<{ person_id: string }>(
      scope,
      `update sign_in_token set consumed_at = clock_timestamp()
        where token_hash = $1 and consumed_at is null and expires_at > clock_timestamp() returning person_id`,
      [tokenHash],
    );
    return row?.person_id;
  }

  async personOf(scope: PlatformScope, id: string): Promise<string | undefined> {
    const [row] = await this.db.query<{ person_id: string }>(
      scope,
      `select person_id from sign_in_token where id = $1 and consumed_at is null and expires_at > clock_timestamp()`,
      [id],
    );
    return row?.person_id;
  }

  async removeSpent(scope: PlatformScope): Promise<void> {
    await this.db.execute(
      scope,
      `delete from sign_in_token where consumed_at is not null or expires_at <= clock_timestamp()`,
    );
  }
}
