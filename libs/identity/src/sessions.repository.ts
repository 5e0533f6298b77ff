import { Injectable } from '@nestjs/common';
import type { Language } from '@chorus/kernel/language';
import type { PlatformScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

export interface SessionRow {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

export interface SessionHolder {
  readonly sessionId: string;
  readonly personId: string;
  readonly language: Language;
  /** Since it was last seen; instants of less than a minute ago are not kept. */
  readonly idleSeconds: number;
}

/** Seven days without use end anyone's session; of coordinators platform/auth asks more. */
const LIVE = `s.ended_at is null and s.expires_at > clock_timestamp() and s.last_seen_at > clock_timestamp() - interval '7 days'`;

@Injectable()
export class SessionsRepository {
  constructor(private readonly db: Db) {}

  async insert(
    scope: PlatformScope,
    id: string,
    personId: string,
    tokenHash: string,
    device: string,
  ): Promise<void> {
    await this.db.execute(
      scope,
      `insert into session (id, person_id, token_hash, device, expires_at) values ($1, $2, $3, $4, now() + interval '14 days')`,
      [id, personId, tokenHash, device],
    );
  }

  async holder(scope: PlatformScope, tokenHash: string): Promise<SessionHolder | undefined> {
    const [row] = await this.db.query<SessionHolder>(
      scope,
      `select s.id as "sessionId", p.id as "personId", p.language,
              extract(epoch from clock_timestamp() - s.last_seen_at)::float8 as "idleSeconds"
         from session s join person p on p.id = s.person_id where s.token_hash = $1 and ${LIVE}`,
      [tokenHash],
    );
    return row;
  }

  async live(scope: PlatformScope, personId: string): Promise<SessionRow[]> {
    return this.db.query<SessionRow>(
      scope,
      `select s.id, s.device, s.created_at as "createdAt", s.last_seen_at as "lastSeenAt"
         from session s where s.person_id = $1 and ${LIVE} order by s.created_at desc`,
      [personId],
    );
  }

  async seen(scope: PlatformScope, id: string): Promise<void> {
    await this.db.execute(scope, `update session set last_seen_at = clock_timestamp() where id = $1`, [id]);
  }

  /** Ends one session of this person, or all of them; says how many. */
  async end(scope: PlatformScope, personId: string, id: string | null): Promise<number> {
    const ended = await this.db.execute<{ id: string }>(
      scope,
      `update session set ended_at = now() where person_id = $1 and ($2::uuid is null or id = $2) and ended_at is null returning id`,
      [personId, id],
    );
    return ended.length;
  }

  async removeOld(scope: PlatformScope): Promise<void> {
    await this.db.execute(
      scope,
      `delete from session where least(ended_at, expires_at) < clock_timestamp() - interval '30 days'`,
    );
  }
}
