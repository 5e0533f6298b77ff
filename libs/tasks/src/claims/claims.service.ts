import { Injectable } from '@nestjs/common';
import { CoalitionsService, ownOrganisation } from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import {
  CLAIM_LIFE,
  freeSeat,
  HELD,
  mayTake,
  stateAfter,
  stateOf,
  takesSteps,
  type ClaimStepName,
} from '../domain/task-life';
import { RecurringTasksService } from '../recurring/recurring-tasks.service';
import { TASK_ERRORS } from '../task-errors';
import { claimantFor } from '../tasks.policy';
import { ClaimsRepository, type ClaimRow, type HeldTask } from './claims.repository';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    TASK_CLAIMED: { readonly organisationId: string };
    TASK_HANDED_BACK: { readonly organisationId: string };
    TASK_HANDED_IN: { readonly organisationId: string };
    TASK_STEP: { readonly organisationId: string; readonly step: ClaimStepName };
    TASK_ASSIGNED: { readonly organisationId: string; readonly personId: string };
  }
}

interface Held {
  readonly task: HeldTask;
  readonly claims: readonly ClaimRow[];
}

/** Who does a task, and how far they are. Each change holds the task, so that of many at once one comes after the other. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly claims: ClaimsRepository,
    private readonly coalitions: CoalitionsService,
    private readonly recurring: RecurringTasksService,
    private readonly history: History,
  ) {}

  /** By task, the claims that stand, by seat. */
  async of(scope: CoalitionScope, taskIds: readonly string[]): Promise<ReadonlyMap<string, ClaimRow[]>> {
    const byTask = new Map<string, ClaimRow[]>(taskIds.map((id) => [id, []]));
    for (const claim of await this.claims.of(scope, taskIds)) byTask.get(claim.taskId)?.push(claim);
    return byTask;
  }

  /**
   * Takes a free seat; an organisation's own repeat is the same claim. Throws TASK_TAKEN, NO_ORGANISATION, and
   * NOT_DECLARED where the organisation has not declared what the task asks for and does not say that it claims it `anyway`.
   */
  @Transactional()
  async claim(scope: CoalitionScope, actor: Actor, taskId: string, anyway = false): Promise<void> {
    const organisationId = claimantFor(actor);
    const { task, claims } = await this.hold(scope, taskId);
    const own = claims.find((claim) => claim.organisationId === organisationId);
    if (own !== undefined && HELD.includes(own.state)) return;
    const seat = freeSeat(
      task.seats,
      claims.map((claim) => claim.seat),
    );
    if (own !== undefined || seat === null || task.state !== 'OPEN')
      throw new DomainError(TASK_ERRORS.TASK_TAKEN);
    if (!anyway) await this.demandDeclared(scope, organisationId, task);
    const { personId } = actor;
    if (!(await this.claims.insert(scope, { id: newId(), taskId, seat, organisationId, personId })))
      throw new DomainError(TASK_ERRORS.TASK_TAKEN);
    await this.claims.settle(
      scope,
      taskId,
      stateOf(task.seats, [...claims.map(({ state }) => state), 'CLAIMED']),
    );
    await this.history.record(scope, personId, 'TASK_CLAIMED', taskId, { organisationId });
  }

  /** Within the use case's transaction, which has just made these tasks: the actor's organisation takes them on. */
  async claimMade(scope: CoalitionScope, actor: Actor, taskIds: readonly string[]): Promise<void> {
    const organisationId = ownOrganisation(actor);
    const { personId } = actor;
    await this.claims.insertAll(
      scope,
      taskIds.map((taskId) => ({ id: newId(), taskId, seat: 1, organisationId, personId })),
    );
  }

  /** Begins, is held up, or goes on. Throws NOT_YOUR_CLAIM, NOT_NOW. */
  @Transactional()
  async step(
    scope: CoalitionScope,
    actor: Actor,
    taskId: string,
    step: 'START' | 'BLOCK',
    blockedBy: string | null = null,
  ): Promise<void> {
    const organisationId = ownOrganisation(actor);
    const held = await this.hold(scope, taskId);
    await this.take(scope, held, this.demandOwn(held, organisationId), step, { blockedBy });
    await this.history.record(scope, actor.personId, 'TASK_STEP', taskId, { organisationId, step });
  }

  /** Says that the work is done. Throws NOT_YOUR_CLAIM. */
  @Transactional()
  async handIn(scope: CoalitionScope, actor: Actor, taskId: string, note: string | null): Promise<void> {
    const organisationId = ownOrganisation(actor);
    const held = await this.hold(scope, taskId);
    await this.take(scope, held, this.demandHeld(held, organisationId), 'HAND_IN', { note });
    await this.history.record(scope, actor.personId, 'TASK_HANDED_IN', taskId, { organisationId });
  }

  /** Opens a seat again for others. Throws NOT_YOUR_CLAIM, NOT_NOW. */
  @Transactional()
  async handBack(scope: CoalitionScope, actor: Actor, taskId: string, note: string | null): Promise<void> {
    const organisationId = ownOrganisation(actor);
    const held = await this.hold(scope, taskId);
    const own = this.demandHeld(held, organisationId);
    if (held.task.state === 'DROPPED') throw new DomainError(TASK_ERRORS.NOT_NOW);
    await this.giveBack(scope, held, own, note);
    await this.history.record(scope, actor.personId, 'TASK_HANDED_BACK', taskId, { organisationId });
  }

  /** A coordinator takes what was handed in as done, or sends it back to be gone on with. Throws NOT_FOUND, NOT_NOW. */
  @Transactional()
  async review(
    scope: CoalitionScope,
    actor: Actor,
    taskId: string,
    claimId: string,
    step: 'ACCEPT' | 'SEND_BACK',
  ): Promise<void> {
    const held = await this.hold(scope, taskId);
    const claim = held.claims.find(({ id }) => id === claimId);
    if (claim === undefined) throw notFound();
    const { organisationId } = claim;
    await this.take(scope, held, claim, step, {});
    await this.history.record(scope, actor.personId, 'TASK_STEP', taskId, { organisationId, step });
  }

  /** Another person of the organisation answers for it. Throws NOT_YOUR_CLAIM, NOT_A_COLLEAGUE. */
  @Transactional()
  async assign(scope: CoalitionScope, actor: Actor, taskId: string, personId: string): Promise<void> {
    const organisationId = ownOrganisation(actor);
    const held = await this.hold(scope, taskId);
    const { id } = this.demandHeld(held, organisationId);
    if (!(await this.coalitions.actsFor(scope, personId, organisationId)))
      throw new DomainError(TASK_ERRORS.NOT_A_COLLEAGUE, {}, 'personId');
    await this.claims.assign(scope, id, personId);
    await this.history.record(scope, actor.personId, 'TASK_ASSIGNED', taskId, { organisationId, personId });
  }

  /** Answers the question whether the organisation still works on it. Throws NOT_YOUR_CLAIM. */
  @Transactional()
  async stillOn(scope: CoalitionScope, actor: Actor, taskId: string): Promise<void> {
    await this.hold(scope, taskId);
    if (!(await this.claims.sign(scope, taskId, ownOrganisation(actor))))
      throw new DomainError(TASK_ERRORS.NOT_YOUR_CLAIM);
  }

  /** Within the use case's transaction: ends a claim and opens its seat. */
  async giveBack(
    scope: CoalitionScope,
    { task, claims }: Held,
    claim: ClaimRow,
    note: string | null,
  ): Promise<void> {
    await this.claims.handBack(scope, claim.id, note);
    const left = claims.filter(({ id }) => id !== claim.id).map(({ state }) => state);
    await this.claims.settle(scope, task.id, stateAfter(task.state, task.seats, left));
  }

  /** Within the use case's transaction. Throws NOT_FOUND. */
  async hold(scope: CoalitionScope, taskId: string): Promise<Held> {
    const task = await this.claims.hold(scope, taskId);
    if (task === undefined) throw notFound();
    return { task, claims: await this.claims.of(scope, [taskId]) };
  }

  private async take(
    scope: CoalitionScope,
    { task, claims }: Held,
    claim: ClaimRow,
    step: ClaimStepName,
    words: { readonly note?: string | null; readonly blockedBy?: string | null },
  ): Promise<void> {
    if (!mayTake(step, claim.state) || !takesSteps(task.state)) throw new DomainError(TASK_ERRORS.NOT_NOW);
    const { to } = CLAIM_LIFE[step];
    await this.claims.step(scope, claim.id, to, words);
    const states = claims.map(({ id, state }) => (id === claim.id ? to : state));
    const state = stateOf(task.seats, states);
    await this.claims.settle(scope, task.id, state);
    if (state === 'HANDED_IN' || state === 'DONE') await this.recurring.follow(scope, task.id);
  }

  private demandOwn({ claims }: Held, organisationId: string): ClaimRow {
    const own = claims.find((claim) => claim.organisationId === organisationId);
    if (own === undefined) throw new DomainError(TASK_ERRORS.NOT_YOUR_CLAIM);
    return own;
  }

  private demandHeld(held: Held, organisationId: string): ClaimRow {
    const own = this.demandOwn(held, organisationId);
    if (!HELD.includes(own.state)) throw new DomainError(TASK_ERRORS.NOT_YOUR_CLAIM);
    return own;
  }

  private async demandDeclared(
    scope: CoalitionScope,
    organisationId: string,
    { capacity, capacityKey }: HeldTask,
  ): Promise<void> {
    if (capacity === null || capacityKey === null) return;
    if (await this.claims.hasDeclared(scope, organisationId, capacityKey)) return;
    throw new DomainError(TASK_ERRORS.NOT_DECLARED, { capacity }, 'anyway');
  }
}
