import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { ClaimsRepository } from '../claims/claims.repository';
import { TasksRepository } from '../tasks.repository';
import { stateOf, type TaskState } from '../domain/task-life';
import { Engagements, type EngagementDirectory } from './engagements';

/** States in which a task is done without a further decision of a coordinator. */
const UNDER_WAY: readonly TaskState[] = ['OPEN', 'CLAIMED', 'IN_PROGRESS', 'BLOCKED'];

/** Tasks as engagements: every member sees them, and each partner may say what a task risks. */
@Injectable()
export class TaskEngagementsService implements EngagementDirectory, OnModuleInit {
  constructor(
    private readonly engagements: Engagements,
    private readonly claims: ClaimsRepository,
    private readonly tasks: TasksRepository,
  ) {}

  onModuleInit(): void {
    this.engagements.register('TASK', this);
  }

  async find(scope: CoalitionScope, { role }: Actor, id: string) {
    if ((await this.tasks.byId(scope, id)) === undefined) return undefined;
    return { mayWrite: role === 'COORDINATOR' || role === 'PARTNER' };
  }

  /** Whoever holds it keeps it: a draft that is released is as far as its claims are. */
  async reopen(scope: CoalitionScope, id: string): Promise<boolean> {
    const task = await this.claims.hold(scope, id);
    if (task === undefined || !UNDER_WAY.includes(task.state)) return false;
    await this.claims.settle(scope, id, 'DRAFT');
    return true;
  }

  async release(scope: CoalitionScope, id: string): Promise<void> {
    const task = await this.claims.hold(scope, id);
    if (task?.state !== 'DRAFT') return;
    const claims = await this.claims.of(scope, [id]);
    await this.claims.settle(
      scope,
      id,
      stateOf(
        task.seats,
        claims.map(({ state }) => state),
      ),
    );
  }
}
