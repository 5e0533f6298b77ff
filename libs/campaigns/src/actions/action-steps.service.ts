import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { Engagements, type EngagementDirectory } from '@chorus/tasks';
import { ActionDraftsService } from './action-drafts.service';
import { ACTION_ERRORS } from './action-kinds';
import { ActionWritesRepository } from './action-writes.repository';
import { ActionsRepository } from './actions.repository';
import { ActionsService } from './actions.service';
import { ACTION_LIFE, mayTake, type ActionStep } from './domain/action-life';

/** The steps of an action’s life. It puts actions down as engagements, which risk notes belong to. */
@Injectable()
export class ActionStepsService implements EngagementDirectory, OnModuleInit {
  constructor(
    private readonly engagements: Engagements,
    private readonly all: ActionsService,
    private readonly actions: ActionsRepository,
    private readonly writes: ActionWritesRepository,
    private readonly drafts: ActionDraftsService,
    private readonly history: History,
  ) {}

  onModuleInit(): void {
    this.engagements.register('ACTION', this);
  }

  /**
   * Takes a step; where the action stands there already, nothing changes. Throws NOT_FOUND, NOT_IN_ACTION, ACTION_NOT_NOW,
   * RISK_NOTE_REQUIRED, and SECOND_APPROACH where one is planned that is not the first and `knowingly` is not said.
   */
  @Transactional()
  async step(
    scope: CoalitionScope,
    actor: Actor,
    id: string,
    step: ActionStep,
    knowingly: boolean,
  ): Promise<void> {
    const action = await this.all.demandOwn(scope, actor, id);
    const state = await this.writes.hold(scope, id);
    const { to } = ACTION_LIFE[step];
    if (state === undefined) throw notFound();
    if (state === to) return;
    if (!mayTake(step, state)) throw new DomainError(ACTION_ERRORS.ACTION_NOT_NOW);
    await this.drafts.demandRiskNote(scope, id, action.placeId, to);
    if (step === 'PLAN' && !knowingly) await this.drafts.demandAlone(scope, actor, action, id);
    await this.writes.settle(scope, id, to);
    await this.history.record(scope, actor.personId, 'ACTION_STEP', id, { step, knowingly });
  }

  async find(scope: CoalitionScope, actor: Actor, id: string) {
    const action = await this.actions.seen(scope, actor, id);
    return action && { mayWrite: await this.drafts.takesPart(scope, actor, action) };
  }

  /** US-35: a planned action is a draft again; what was done stays done. */
  async reopen(scope: CoalitionScope, id: string): Promise<boolean> {
    if ((await this.writes.hold(scope, id)) !== 'PLANNED') return false;
    await this.writes.settle(scope, id, 'DRAFT');
    await this.history.record(scope, null, 'ACTION_STEP', id, { step: 'RESUME' });
    return true;
  }
}
