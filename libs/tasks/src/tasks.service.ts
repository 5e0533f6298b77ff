import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { COMMON_ERRORS, DomainError, notFound, unknown } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { ClaimsRepository } from './claims/claims.repository';
import { ClaimsService } from './claims/claims.service';
import { DROPPABLE, stateAfter, stateOf } from './domain/task-life';
import { PlannedOccurrences } from './planned-occurrences';
import { DateKeepers } from './planning/date-keepers';
import { TASK_ERRORS } from './task-errors';
import {
  TasksRepository,
  type NewTask,
  type TaskDate,
  type TaskFilter,
  type TaskNoteRow,
  type TaskRow,
} from './tasks.repository';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    TASK_MADE: { readonly title: string };
    TASK_EDITED: { readonly version: number };
    TASK_DROPPED: { readonly reason: string };
    TASK_REOPENED: Record<string, never>;
  }
}

/** A task that nobody has made yet; what is left out is one seat, no time and no language. */
export type TaskDraft = Omit<NewTask, 'id' | 'seats' | 'minutes' | 'neededLanguages' | 'everyDays'> &
  Partial<Pick<NewTask, 'seats' | 'minutes' | 'neededLanguages' | 'everyDays'>>;
const PLAIN = { seats: 1, minutes: null, neededLanguages: [], everyDays: null } as const;

@Injectable()
export class TasksService {
  constructor(
    private readonly tasks: TasksRepository,
    private readonly claims: ClaimsService,
    private readonly rows: ClaimsRepository,
    private readonly occurrences: PlannedOccurrences,
    private readonly dates: DateKeepers,
    private readonly history: History,
  ) {}

  page(scope: CoalitionScope, actor: Actor, filter: TaskFilter, page: PageRequest): Promise<Page<TaskRow>> {
    return this.tasks.page(scope, actor, filter, page);
  }

  /** How many tasks prepare each of these occurrences. */
  async countByOccurrence(
    scope: CoalitionScope,
    occurrenceIds: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    const rows = await this.tasks.countByOccurrence(scope, occurrenceIds);
    return new Map(rows.map(({ occurrenceId, count }) => [occurrenceId, count]));
  }

  async one(scope: CoalitionScope, id: string): Promise<TaskRow> {
    const task = await this.tasks.byId(scope, id);
    if (task === undefined) throw notFound();
    return task;
  }

  /** Tasks that the actor's own organisation has claimed, due from one instant to another. */
  async forCalendar(
    scope: CoalitionScope,
    { organisationId }: Actor,
    from: Date,
    to: Date,
  ): Promise<TaskDate[]> {
    return organisationId === null ? [] : this.tasks.claimedBetween(scope, organisationId, from, to);
  }

  /** What was left with each of these tasks for others, the latest first. */
  async notes(
    scope: CoalitionScope,
    taskIds: readonly string[],
  ): Promise<ReadonlyMap<string, TaskNoteRow[]>> {
    const byTask = new Map<string, TaskNoteRow[]>(taskIds.map((id) => [id, []]));
    for (const note of await this.tasks.notes(scope, taskIds)) byTask.get(note.taskId)?.push(note);
    return byTask;
  }

  @Transactional()
  async make(scope: CoalitionScope, actor: Actor, task: TaskDraft): Promise<string> {
    const { occurrenceId } = task;
    if (occurrenceId !== null && !(await this.occurrences.has(scope, occurrenceId)))
      throw unknown('occurrenceId');
    const id = newId();
    await this.tasks.insertAll(scope, actor.personId, [{ ...PLAIN, ...task, id }]);
    await this.history.record(scope, actor.personId, 'TASK_MADE', id, { title: task.title });
    return id;
  }

  /** Within the use case's transaction: all of them in one statement; gives their ids in the same order. */
  async makeAll(scope: CoalitionScope, actor: Actor, tasks: readonly TaskDraft[]): Promise<string[]> {
    const made = tasks.map((task) => ({ ...PLAIN, ...task, id: newId() }));
    await this.tasks.insertAll(scope, actor.personId, made);
    return made.map(({ id }) => id);
  }

  /** Throws NOT_FOUND, STALE_WRITE, SEATS_HELD. */
  @Transactional()
  async edit(
    scope: CoalitionScope,
    actor: Actor,
    task: Omit<NewTask, 'occurrenceId'> & { readonly version: number },
  ): Promise<void> {
    const { claims } = await this.claims.hold(scope, task.id);
    if (claims.some(({ seat }) => seat > task.seats))
      throw new DomainError(TASK_ERRORS.SEATS_HELD, {}, 'seats');
    const before = await this.one(scope, task.id);
    if (!(await this.tasks.change(scope, task))) throw new DomainError(COMMON_ERRORS.STALE_WRITE);
    if (before.dueLocal !== task.dueLocal || before.dueAllDay !== task.dueAllDay)
      await this.dates.tell(scope, task.id, task);
    const states = claims.map(({ state }) => state);
    await this.rows.settle(scope, task.id, stateAfter(before.state, task.seats, states));
    await this.history.record(scope, actor.personId, 'TASK_EDITED', task.id, { version: task.version + 1 });
  }

  /** Nobody need do it any more; what was claimed stays on record. Throws NOT_FOUND, NOT_NOW. */
  @Transactional()
  async drop(scope: CoalitionScope, actor: Actor, id: string, reason: string): Promise<void> {
    const { task } = await this.claims.hold(scope, id);
    if (!DROPPABLE.includes(task.state)) throw new DomainError(TASK_ERRORS.NOT_NOW);
    await this.rows.settle(scope, id, 'DROPPED');
    await this.history.record(scope, actor.personId, 'TASK_DROPPED', id, { reason });
  }

  /** Undoes that it was dropped. Throws NOT_FOUND, NOT_NOW. */
  @Transactional()
  async reopen(scope: CoalitionScope, actor: Actor, id: string): Promise<void> {
    const { task, claims } = await this.claims.hold(scope, id);
    if (task.state !== 'DROPPED') throw new DomainError(TASK_ERRORS.NOT_NOW);
    await this.rows.settle(
      scope,
      id,
      stateOf(
        task.seats,
        claims.map(({ state }) => state),
      ),
    );
    await this.history.record(scope, actor.personId, 'TASK_REOPENED', id, {});
  }
}
