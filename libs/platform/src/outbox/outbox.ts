import { Injectable } from '@nestjs/common';
import { newId } from '@chorus/kernel/ids';
import type { Scope } from '@chorus/kernel/scope';
import { Db } from '../db/db';
import type { JobKinds } from '../jobs/job-kinds';

/** The only way out of a transaction: work that is owed, committed together with its cause. Payloads are ids. */
@Injectable()
export class Outbox {
  constructor(private readonly db: Db) {}

  /** `runAt` is an instant; by default now. The database wakes the dispatcher when the transaction commits. */
  async append<Name extends keyof JobKinds>(
    scope: Scope,
    name: Name,
    payload: JobKinds[Name],
    { runAt }: { readonly runAt?: Date } = {},
  ): Promise<void> {
    await this.db.execute(
      scope,
      `with owed as (
         insert into outbox (id, coalition_id, name, payload, run_at)
         values ($1, $2, $3, $4, coalesce($5::timestamptz, now())) returning id)
       select pg_notify('chorus_outbox', '') from owed`,
      [
        newId(),
        scope.kind === 'coalition' ? scope.coalitionId : null,
        name,
        JSON.stringify(payload),
        runAt ?? null,
      ],
    );
  }

  /** The same work for each of many payloads, in one statement. */
  async appendAll<Name extends keyof JobKinds>(
    scope: Scope,
    name: Name,
    payloads: readonly JobKinds[Name][],
    { runAt }: { readonly runAt?: Date } = {},
  ): Promise<void> {
    const owed = payloads.map((payload) => ({ id: newId(), payload }));
    await this.db.execute(
      scope,
      `with owed as (
         insert into outbox (id, coalition_id, name, payload, run_at)
         select id, $1::uuid, $2, payload, coalesce($4::timestamptz, now()) from jsonb_to_recordset($3::jsonb) as owed(id uuid, payload jsonb) returning id)
       select pg_notify('chorus_outbox', '') where exists (select from owed)`,
      [scope.kind === 'coalition' ? scope.coalitionId : null, name, JSON.stringify(owed), runAt ?? null],
    );
  }
}
