import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, invalid, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { ClaimsService } from '../claims/claims.service';
import { TASK_ERRORS } from '../task-errors';
import { ChecksRepository, type CheckRow } from './checks.repository';

/** The longest list that a task can have: what is longer is several tasks. */
const CHECKS_MAXIMUM = 50;

/** What is to be ticked off for a task, by whoever holds it, and by coordinators. */
@Injectable()
export class ChecksService {
  constructor(
    private readonly checks: ChecksRepository,
    private readonly claims: ClaimsService,
  ) {}

  /** By task, in the order in which they were written. */
  async of(scope: CoalitionScope, taskIds: readonly string[]): Promise<ReadonlyMap<string, CheckRow[]>> {
    const byTask = new Map<string, CheckRow[]>(taskIds.map((id) => [id, []]));
    for (const check of await this.checks.of(scope, taskIds)) byTask.get(check.taskId)?.push(check);
    return byTask;
  }

  /** Throws NOT_FOUND, NOT_YOUR_CLAIM, and INVALID_INPUT for one line too many. */
  @Transactional()
  async add(scope: CoalitionScope, actor: Actor, taskId: string, text: string): Promise<void> {
    await this.demandHolder(scope, actor, taskId);
    if ((await this.checks.of(scope, [taskId])).length >= CHECKS_MAXIMUM) throw invalid('text', TOO_LONG);
    await this.checks.insert(scope, newId(), taskId, text);
  }

  /** Gives the task's id. Throws NOT_FOUND, NOT_YOUR_CLAIM. */
  @Transactional()
  async tick(scope: CoalitionScope, actor: Actor, id: string, done: boolean): Promise<string> {
    const { taskId } = await this.demand(scope, actor, id);
    await this.checks.tick(scope, id, done ? actor.personId : null);
    return taskId;
  }

  /** Gives the task's id. Throws NOT_FOUND, NOT_YOUR_CLAIM. */
  @Transactional()
  async remove(scope: CoalitionScope, actor: Actor, id: string): Promise<string> {
    const { taskId } = await this.demand(scope, actor, id);
    await this.checks.remove(scope, id);
    return taskId;
  }

  private async demand(scope: CoalitionScope, actor: Actor, id: string): Promise<CheckRow> {
    const check = await this.checks.byId(scope, id);
    if (check === undefined) throw notFound();
    await this.demandHolder(scope, actor, check.taskId);
    return check;
  }

  private async demandHolder(scope: CoalitionScope, actor: Actor, taskId: string): Promise<void> {
    const { claims } = await this.claims.hold(scope, taskId);
    if (actor.role === 'COORDINATOR') return;
    if (!claims.some(({ organisationId }) => organisationId === actor.organisationId))
      throw new DomainError(TASK_ERRORS.NOT_YOUR_CLAIM);
  }
}

const TOO_LONG = {
  en: `the list has ${CHECKS_MAXIMUM} lines; make another task of what is left`,
  fr: `la liste compte ${CHECKS_MAXIMUM} lignes ; faites une autre tâche du reste`,
  es: `la lista tiene ${CHECKS_MAXIMUM} líneas; haga otra tarea con el resto`,
};
