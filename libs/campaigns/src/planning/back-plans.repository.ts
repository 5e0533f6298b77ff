import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { OccurrenceStatus } from '../domain/occurrence-life';
import type { StepRule } from './domain/plan';

export interface BackPlanRow {
  readonly id: string;
  readonly occurrenceId: string;
  readonly template: string;
  readonly letterId: string | null;
  readonly createdAt: Date;
}

export interface PlanStepRow {
  readonly planId: string;
  readonly key: string;
  readonly taskId: string;
  readonly rule: StepRule;
  /** Days after the occurrence's first day, where a person has put the step there. */
  readonly movedByDays: number | null;
  readonly movedToTime: string | null;
}

/** An occurrence as planning meets it, and the database's clock. */
export interface PlannedOccurrence {
  readonly id: string;
  readonly momentId: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly status: OccurrenceStatus;
  readonly basis: string;
  readonly version: number;
  readonly timeZone: string;
  readonly now: Date;
}

const PLAN = `id, occurrence_id as "occurrenceId", template, letter_id as "letterId", created_at as "createdAt"`;
const OCCURRENCE = `o.id, o.moment_id as "momentId", o.start_date::text as "startDate", o.end_date::text as "endDate", o.status,
  o.basis, o.version, m.time_zone as "timeZone", clock_timestamp() as now`;

@Injectable()
export class BackPlansRepository {
  constructor(private readonly db: Db) {}

  occurrences(scope: CoalitionScope, ids: readonly string[]): Promise<PlannedOccurrence[]> {
    return this.db.query<PlannedOccurrence>(
      scope,
      `select ${OCCURRENCE} from occurrence o join moment m on m.coalition_id = o.coalition_id and m.id = o.moment_id
        where o.coalition_id = $1 and o.id = any($2::uuid[])`,
      [scope.coalitionId, [...ids]],
    );
  }

  /** One of them, held to the end of the transaction: of two changes at once, one comes after the other. */
  async holdOccurrence(scope: CoalitionScope, id: string): Promise<PlannedOccurrence | undefined> {
    const [row] = await this.db.execute<PlannedOccurrence>(
      scope,
      `select ${OCCURRENCE} from occurrence o join moment m on m.coalition_id = o.coalition_id and m.id = o.moment_id
        where o.coalition_id = $1 and o.id = $2 for update of o`,
      [scope.coalitionId, id],
    );
    return row;
  }

  /** False where a plan with this key was made before. */
  async insert(
    scope: CoalitionScope,
    personId: string,
    key: string,
    plan: Pick<BackPlanRow, 'id' | 'occurrenceId' | 'template'>,
  ): Promise<boolean> {
    const made = await this.db.execute<{ id: string }>(
      scope,
      `insert into back_plan (coalition_id, id, occurrence_id, template, key, created_by) values ($1, $2, $3, $4, $5, $6)
       on conflict (coalition_id, key) do nothing returning id`,
      [scope.coalitionId, plan.id, plan.occurrenceId, plan.template, key, personId],
    );
    return made.length === 1;
  }

  async byKey(scope: CoalitionScope, key: string): Promise<BackPlanRow | undefined> {
    const [row] = await this.db.query<BackPlanRow>(
      scope,
      `select ${PLAN} from back_plan where coalition_id = $1 and key = $2`,
      [scope.coalitionId, key],
    );
    return row;
  }

  byIds(scope: CoalitionScope, ids: readonly string[]): Promise<BackPlanRow[]> {
    return this.db.query<BackPlanRow>(
      scope,
      `select ${PLAN} from back_plan where coalition_id = $1 and id = any($2::uuid[])`,
      [scope.coalitionId, [...ids]],
    );
  }

  ofOccurrences(scope: CoalitionScope, occurrenceIds: readonly string[]): Promise<BackPlanRow[]> {
    return this.db.query<BackPlanRow>(
      scope,
      `select ${PLAN} from back_plan where coalition_id = $1 and occurrence_id = any($2::uuid[]) order by created_at, id`,
      [scope.coalitionId, [...occurrenceIds]],
    );
  }

  async insertSteps(
    scope: CoalitionScope,
    planId: string,
    steps: readonly { readonly key: string; readonly taskId: string; readonly rule: StepRule }[],
  ): Promise<void> {
    await this.db.execute(
      scope,
      `insert into plan_step (coalition_id, plan_id, key, task_id, rule)
       select $1, $2, r.key, r."taskId", r.rule from jsonb_to_recordset($3::jsonb) as r(key text, "taskId" uuid, rule jsonb)`,
      [scope.coalitionId, planId, JSON.stringify(steps)],
    );
  }

  /** Steps of all plans of these occurrences. */
  steps(scope: CoalitionScope, occurrenceIds: readonly string[]): Promise<PlanStepRow[]> {
    return this.db.query<PlanStepRow>(
      scope,
      `select s.plan_id as "planId", s.key, s.task_id as "taskId", s.rule, s.moved_by_days as "movedByDays", s.moved_to_time as "movedToTime"
         from plan_step s join back_plan p on p.coalition_id = s.coalition_id and p.id = s.plan_id
        where s.coalition_id = $1 and p.occurrence_id = any($2::uuid[])`,
      [scope.coalitionId, [...occurrenceIds]],
    );
  }

  /** By task, its step, where it is one of a plan. */
  stepsOfTasks(
    scope: CoalitionScope,
    taskIds: readonly string[],
  ): Promise<{ taskId: string; planId: string; key: string }[]> {
    return this.db.query(
      scope,
      `select task_id as "taskId", plan_id as "planId", key from plan_step where coalition_id = $1 and task_id = any($2::uuid[])`,
      [scope.coalitionId, [...taskIds]],
    );
  }

  /** A person has put the step's task on that date: it keeps its distance to the occurrence's first day from now on. */
  async keepDistance(
    scope: CoalitionScope,
    taskId: string,
    date: string,
    time: string | null,
  ): Promise<void> {
    await this.db.execute(
      scope,
      `update plan_step s set moved_by_days = $3::date - o.start_date, moved_to_time = $4
         from back_plan p join occurrence o on o.coalition_id = p.coalition_id and o.id = p.occurrence_id
        where s.coalition_id = $1 and s.task_id = $2 and p.coalition_id = s.coalition_id and p.id = s.plan_id`,
      [scope.coalitionId, taskId, date, time],
    );
  }

  async linkLetter(scope: CoalitionScope, planId: string, letterId: string | null): Promise<void> {
    await this.db.execute(scope, `update back_plan set letter_id = $3 where coalition_id = $1 and id = $2`, [
      scope.coalitionId,
      planId,
      letterId,
    ]);
  }

  async attach(scope: CoalitionScope, planIds: readonly string[], occurrenceId: string): Promise<void> {
    await this.db.execute(
      scope,
      `update back_plan set occurrence_id = $3 where coalition_id = $1 and id = any($2::uuid[])`,
      [scope.coalitionId, [...planIds], occurrenceId],
    );
  }
}
