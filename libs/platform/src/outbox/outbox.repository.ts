import { Injectable } from '@nestjs/common';
import { newId } from '@chorus/kernel/ids';
import type { PlatformScope } from '@chorus/kernel/scope';
import { Db } from '../db/db';

export interface OwedWork {
  readonly id: string;
  readonly name: string;
  readonly dispatches: number;
}

export interface OwedDetail {
  readonly name: string;
  readonly coalitionId: string | null;
  readonly payload: object;
}

@Injectable()
export class OutboxRepository {
  constructor(private readonly db: Db) {}

  /**
   * Work that is due and not on its way, or has been for too long. Chosen by what is owed, not by a position that has
   * been reached, so that a transaction that commits late with an early id is not missed.
   */
  async lease(scope: PlatformScope, limit: number, overdueSeconds: number): Promise<OwedWork[]> {
    return this.db.execute<OwedWork>(
      scope,
      `update outbox o set dispatched_at = clock_timestamp(), dispatches = dispatches + 1
         from (select id from outbox
                where done_at is null and run_at <= clock_timestamp()
                  and (dispatched_at is null or dispatched_at < clock_timestamp() - make_interval(secs => $2))
                order by run_at limit $1 for update skip locked) due
        where o.id = due.id returning o.id, o.name, o.dispatches`,
      [limit, overdueSeconds],
    );
  }

  /** Milliseconds until the next work is due, by the database's clock; null where none is owed. */
  async nextDue(scope: PlatformScope): Promise<number | null> {
    const [row] = await this.db.query<{ ms: number | null }>(
      scope,
      `select (extract(epoch from min(run_at) - clock_timestamp()) * 1000)::float8 as ms
         from outbox where done_at is null and dispatched_at is null`,
    );
    return row?.ms ?? null;
  }

  async load(scope: PlatformScope, id: string): Promise<OwedDetail | undefined> {
    const [row] = await this.db.query<OwedDetail>(
      scope,
      `select name, coalition_id as "coalitionId", payload from outbox where id = $1 and done_at is null`,
      [id],
    );
    return row;
  }

  async done(scope: PlatformScope, id: string): Promise<void> {
    await this.db.execute(
      scope,
      `update outbox set done_at = clock_timestamp() where id = $1 and done_at is null`,
      [id],
    );
  }

  /** Gives a job up: it is kept apart, with the reason's name, and delays nobody. */
  async bury(scope: PlatformScope, id: string, name: string, reason: string): Promise<void> {
    await this.db.execute(
      scope,
      `with buried as (update outbox set done_at = clock_timestamp() where id = $2 and done_at is null returning id)
       insert into dead_letter (id, outbox_id, name, reason) select $1, id, $3, $4 from buried`,
      [newId(), id, name, reason],
    );
  }

  /**
   * Makes the next run of each recurring job owed, where none is. The id follows from name and instant, so that however
   * many workers do this at once, an instant has one run.
   */
  async oweNextRuns(
    scope: PlatformScope,
    jobs: readonly { readonly name: string; readonly everySeconds: number }[],
  ): Promise<void> {
    await this.db.execute(
      scope,
      `insert into outbox (id, name, payload, run_at)
       select md5(name || ' ' || seconds)::uuid, name, '{}', to_timestamp(seconds)
         from (select name, (floor(extract(epoch from clock_timestamp()) / every) + 1)::bigint * every as seconds
                 from unnest($1::text[], $2::int[]) as job (name, every)) next
        where not exists (select from outbox o where o.name = next.name and o.done_at is null)
       on conflict (id) do nothing`,
      [jobs.map(({ name }) => name), jobs.map(({ everySeconds }) => everySeconds)],
    );
  }

  async removeDone(scope: PlatformScope): Promise<void> {
    await this.db.execute(scope, `delete from outbox where done_at < clock_timestamp() - interval '7 days'`);
  }
}
