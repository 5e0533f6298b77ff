import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { ClaimsService } from '../claims/claims.service';
import { TASK_ERRORS } from '../task-errors';
import { claimantFor } from '../tasks.policy';
import { HelpersRepository } from './helpers.repository';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    TASK_HELP: { readonly organisationId: string; readonly helps: boolean };
  }
}

/** Organisations that help with a task which another one answers for (PR-06: one owner). */
@Injectable()
export class HelpersService {
  constructor(
    private readonly helpers: HelpersRepository,
    private readonly claims: ClaimsService,
    private readonly history: History,
  ) {}

  /** By task, ids of the organisations that help with it. */
  async of(scope: CoalitionScope, taskIds: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
    const byTask = new Map<string, string[]>(taskIds.map((id) => [id, []]));
    for (const { taskId, organisationId } of await this.helpers.of(scope, taskIds))
      byTask.get(taskId)?.push(organisationId);
    return byTask;
  }

  /** A repeat changes nothing. Throws NOT_FOUND, NO_ORGANISATION, and NOT_NOW where the task has come to its end. */
  @Transactional()
  async help(scope: CoalitionScope, actor: Actor, taskId: string, helps: boolean): Promise<void> {
    const organisationId = claimantFor(actor);
    const { task } = await this.claims.hold(scope, taskId);
    if (helps && (task.state === 'DONE' || task.state === 'DROPPED'))
      throw new DomainError(TASK_ERRORS.NOT_NOW);
    const changed = helps
      ? await this.helpers.insert(scope, taskId, organisationId, actor.personId)
      : await this.helpers.remove(scope, taskId, organisationId);
    if (!changed) return;
    await this.history.record(scope, actor.personId, 'TASK_HELP', taskId, { organisationId, helps });
  }
}
