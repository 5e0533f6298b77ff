import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { ClaimState, TaskState } from '../domain/task-life';

/** A task that is held to the end of the transaction: every change of its claims waits here for the one before. */
export interface HeldTask {
  readonly id: string;
  readonly state: TaskState;
  readonly seats: number;
  readonly capacity: string | null;
  readonly capacityKey: string | null;
}

export interface ClaimRow {
  readonly id: string;
  readonly taskId: string;
  readonly seat: number;
  readonly state: ClaimState;
  readonly organisationId: string;
  readonly personId: string;
  readonly personName: string;
  readonly claimedAt: Date;
  readonly blockedBy: string | null;
  /** When its holder was asked whether it still works on it; null where it has shown a sign since. */
  readonly askedAt: Date | null;
}

export interface NewClaim {
  readonly id: string;
  readonly taskId: string;
  readonly seat: number;
  readonly organisationId: string;
  readonly personId: string;
}

const CLAIM = `c.id, c.task_id as "taskId", c.seat, c.state, c.organisation_id as "organisationId", c.person_id as "personId",
  p.name as "personName", c.claimed_at as "claimedAt", c.blocked_by as "blockedBy", c.asked_at as "askedAt"`;

/** Claims that stand: what was handed back is a note of the task, and no claim any more. */
@Injectable()
export class ClaimsRepository {
  constructor(private readonly db: Db) {}

  async hold(scope: CoalitionScope, taskId: string): Promise<HeldTask | undefined> {
    const [row] = await this.db.execute<HeldTask>(
      scope,
      `select id, state, seats, capacity, capacity_key as "capacityKey"
         from task where coalition_id = $1 and id = $2 for update`,
      [scope.coalitionId, taskId],
    );
    return row;
  }

  /** By task and seat. */
  of(scope: CoalitionScope, taskIds: readonly string[]): Promise<ClaimRow[]> {
    return this.db.query<ClaimRow>(
      scope,
      `select ${CLAIM} from claim c join person p on p.id = c.person_id
        where c.coalition_id = $1 and c.task_id = any($2::uuid[]) and c.handed_back_at is null order by c.task_id, c.seat`,
      [scope.coalitionId, [...taskIds]],
    );
  }

  /** False where another claim holds the seat, or the organisation holds one: the unique indexes decide. */
  async insert(scope: CoalitionScope, claim: NewClaim): Promise<boolean> {
    const made = await this.db.execute<{ id: string }>(
      scope,
      `insert into claim (coalition_id, id, task_id, seat, organisation_id, person_id) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing returning id`,
      [scope.coalitionId, claim.id, claim.taskId, claim.seat, claim.organisationId, claim.personId],
    );
    return made.length === 1;
  }

  /** Claims the first seat of each of these tasks, which nobody else can have seen yet. */
  async insertAll(scope: CoalitionScope, claims: readonly NewClaim[]): Promise<void> {
    await this.db.execute(
      scope,
      `with claimed as (
         insert into claim (coalition_id, id, task_id, seat, organisation_id, person_id)
         select $1::uuid, r.id, r."taskId", r.seat, r."organisationId", r."personId"
           from jsonb_to_recordset($2::jsonb) as r(id uuid, "taskId" uuid, seat integer, "organisationId" uuid, "personId" uuid)
         returning task_id)
       update task t set state = 'CLAIMED' from claimed
        where t.coalition_id = $1 and t.id = claimed.task_id and t.seats = 1`,
      [scope.coalitionId, JSON.stringify(claims)],
    );
  }

  async step(
    scope: CoalitionScope,
    id: string,
    state: ClaimState,
    { note = null, blockedBy = null }: { readonly note?: string | null; readonly blockedBy?: string | null },
  ): Promise<void> {
    await this.db.execute(
      scope,
      `update claim set state = $3, blocked_by = $5, last_sign_at = clock_timestamp(), asked_at = null,
              note = case when $3 = 'HANDED_IN' then $4 else note end,
              handed_in_at = case when $3 = 'HANDED_IN' then clock_timestamp() when $3 = 'DONE' then handed_in_at end
        where coalition_id = $1 and id = $2 and handed_back_at is null`,
      [scope.coalitionId, id, state, note, blockedBy],
    );
  }

  async handBack(scope: CoalitionScope, id: string, note: string | null): Promise<void> {
    await this.db.execute(
      scope,
      `update claim set handed_back_at = clock_timestamp(), handed_in_at = null, note = $3
        where coalition_id = $1 and id = $2 and handed_back_at is null`,
      [scope.coalitionId, id, note],
    );
  }

  async assign(scope: CoalitionScope, id: string, personId: string): Promise<void> {
    await this.db.execute(
      scope,
      `update claim set person_id = $3, last_sign_at = clock_timestamp(), asked_at = null where coalition_id = $1 and id = $2`,
      [scope.coalitionId, id, personId],
    );
  }

  /** Whoever holds the task has shown that it works on it. */
  async sign(scope: CoalitionScope, taskId: string, organisationId: string): Promise<boolean> {
    const signed = await this.db.execute<{ id: string }>(
      scope,
      `update claim set last_sign_at = clock_timestamp(), asked_at = null
        where coalition_id = $1 and task_id = $2 and organisation_id = $3 and handed_back_at is null returning id`,
      [scope.coalitionId, taskId, organisationId],
    );
    return signed.length === 1;
  }

  async settle(scope: CoalitionScope, taskId: string, state: TaskState): Promise<void> {
    await this.db.execute(
      scope,
      `update task set state = $3 where coalition_id = $1 and id = $2 and state <> $3`,
      [scope.coalitionId, taskId, state],
    );
  }

  /** Whether the organisation has declared an expertise, by its folded text. */
  async hasDeclared(scope: CoalitionScope, organisationId: string, key: string): Promise<boolean> {
    const rows = await this.db.query(
      scope,
      `select from capacity where coalition_id = $1 and organisation_id = $2 and kind = 'EXPERTISE' and key = $3`,
      [scope.coalitionId, organisationId, key],
    );
    return rows.length > 0;
  }
}
