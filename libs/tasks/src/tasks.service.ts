import { Injectable } from '@nestjs/common';
import { NO_ORGANISATION, ownOrganisation } from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, errorCatalogue, notFound, unknown } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { claimantFor } from './tasks.policy';
import { PlannedOccurrences } from './planned-occurrences';
import {
  TasksRepository,
  type NewTask,
  type TaskFilter,
  type TaskNoteRow,
  type TaskRow,
} from './tasks.repository';

export const TASK_ERRORS = {
  NO_ORGANISATION,
  ...errorCatalogue({
    TASK_TAKEN: {
      en: 'Another organisation has this task. Choose another one, or ask a coordinator.',
      fr: 'Une autre organisation s’est chargée de cette tâche. Choisissez-en une autre ou adressez-vous à la coordination.',
      es: 'Otra organización se ha hecho cargo de esta tarea. Elija otra o consulte a la coordinación.',
    },
    NOT_YOUR_CLAIM: {
      en: 'Your organisation does not hold this task. Claim it first.',
      fr: 'Votre organisation ne s’est pas chargée de cette tâche. Prenez-la d’abord en charge.',
      es: 'Su organización no se ha hecho cargo de esta tarea. Asúmala primero.',
    },
  }),
};

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    TASK_MADE: { readonly title: string };
    TASK_CLAIMED: { readonly organisationId: string };
    TASK_HANDED_BACK: { readonly organisationId: string };
    TASK_HANDED_IN: { readonly organisationId: string };
  }
}

@Injectable()
export class TasksService {
  constructor(
    private readonly tasks: TasksRepository,
    private readonly occurrences: PlannedOccurrences,
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
  async make(scope: CoalitionScope, actor: Actor, task: Omit<NewTask, 'id'>): Promise<string> {
    const { occurrenceId } = task;
    if (occurrenceId !== null && !(await this.occurrences.has(scope, occurrenceId)))
      throw unknown('occurrenceId');
    const id = newId();
    await this.tasks.insert(scope, actor.personId, { ...task, id });
    await this.history.record(scope, actor.personId, 'TASK_MADE', id, { title: task.title });
    return id;
  }

  /** One organisation wins; its own repeat is the same claim. Throws TASK_TAKEN, NO_ORGANISATION. */
  @Transactional()
  async claim(scope: CoalitionScope, actor: Actor, taskId: string): Promise<void> {
    const organisationId = claimantFor(actor);
    const task = await this.one(scope, taskId);
    if (task.organisationId === organisationId && task.state === 'CLAIMED') return;
    if (!(await this.tasks.claim(scope, newId(), taskId, organisationId, actor.personId)))
      throw new DomainError(TASK_ERRORS.TASK_TAKEN);
    await this.history.record(scope, actor.personId, 'TASK_CLAIMED', taskId, { organisationId });
  }

  /** Opens the task again for others. Throws NOT_YOUR_CLAIM. */
  @Transactional()
  async handBack(scope: CoalitionScope, actor: Actor, taskId: string, note: string | null): Promise<void> {
    const organisationId = await this.end(scope, actor, taskId, 'handed_back_at', note);
    await this.history.record(scope, actor.personId, 'TASK_HANDED_BACK', taskId, { organisationId });
  }

  /** Says that the work is done. Throws NOT_YOUR_CLAIM. */
  @Transactional()
  async handIn(scope: CoalitionScope, actor: Actor, taskId: string, note: string | null): Promise<void> {
    const organisationId = await this.end(scope, actor, taskId, 'handed_in_at', note);
    await this.history.record(scope, actor.personId, 'TASK_HANDED_IN', taskId, { organisationId });
  }

  private async end(
    scope: CoalitionScope,
    actor: Actor,
    taskId: string,
    how: 'handed_back_at' | 'handed_in_at',
    note: string | null,
  ): Promise<string> {
    const organisationId = ownOrganisation(actor);
    await this.one(scope, taskId);
    if (!(await this.tasks.end(scope, taskId, organisationId, how, note)))
      throw new DomainError(TASK_ERRORS.NOT_YOUR_CLAIM);
    return organisationId;
  }
}
