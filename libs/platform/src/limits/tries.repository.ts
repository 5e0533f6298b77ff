import { Injectable } from '@nestjs/common';
import type { PlatformScope } from '@chorus/kernel/scope';
import { Db } from '../db/db';

@Injectable()
export class TriesRepository {
  constructor(private readonly db: Db) {}

  /**
   * Counts a try of this key where fewer than `most` lie within the last `seconds`: gives 0, or else the seconds until
   * the oldest of them no longer counts. One statement, so that of tries that come together no more than `most` pass.
   */
  async take(scope: PlatformScope, key: string, most: number, seconds: number): Promise<number> {
    const [row] = await this.db.execute<{ wait: number }>(
      scope,
      `with taken as (
         insert into rate_limit as held (key, tries, expires_at)
         values ($1, array[clock_timestamp()], clock_timestamp() + make_interval(secs => $3))
         on conflict (key) do update
           set tries = array(select t from unnest(held.tries) t where t > clock_timestamp() - make_interval(secs => $3))
                       || excluded.tries,
               expires_at = excluded.expires_at
           where (select count(*) from unnest(held.tries) t where t > clock_timestamp() - make_interval(secs => $3)) < $2
         returning key)
       select case when exists (select from taken) then 0 else coalesce((
         select greatest(1, ceil(extract(epoch from min(t) + make_interval(secs => $3) - clock_timestamp())))
           from rate_limit, unnest(tries) t
          where key = $1 and t > clock_timestamp() - make_interval(secs => $3)), 1) end::int as wait`,
      [key, most, seconds],
    );
    return row?.wait ?? 0;
  }

  async removeExpired(scope: PlatformScope): Promise<void> {
    await this.db.execute(scope, `delete from rate_limit where expires_at <= clock_timestamp()`);
  }
}
