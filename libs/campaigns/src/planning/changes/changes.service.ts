import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { dateOfDay, dayOf } from '@chorus/kernel/days';
import { DomainError, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { DatedTasksService } from '@chorus/tasks';
import { BackPlansRepository } from '../back-plans.repository';
import type { Change } from '../domain/change';
import { END_OF_DAY } from '../domain/plan';
import type { TaskStand } from '../domain/stand';
import { PLANNING_ERRORS } from '../planning-errors';
import { PlannedTasksService } from '../planned-tasks.service';
import { ChangePlanner, type PlannedChange } from './change-planner.service';
import { ChangesRepository, type ChangeRow, type NewShift, type OccurrenceDates } from './changes.repository';
import { TellingService } from './telling.service';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    OCCURRENCE_CHANGED: {
      readonly changeId: string;
      readonly kind: Change['kind'];
      readonly was: OccurrenceDates;
      readonly becomes: OccurrenceDates;
      readonly tasks: number;
    };
    OCCURRENCE_CHANGE_UNDONE: { readonly changeId: string };
  }
}

/** PR-28: an occurrence is moved, split or cancelled, and its plans follow: all of it, or nothing. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly planner: ChangePlanner,
    private readonly changes: ChangesRepository,
    private readonly plans: BackPlansRepository,
    private readonly tasks: DatedTasksService,
    private readonly planned: PlannedTasksService,
    private readonly telling: TellingService,
    private readonly history: History,
  ) {}

  /** What the change would do. Throws NOT_FOUND, OCCURRENCE_OVER. */
  preview(scope: CoalitionScope, occurrenceId: string, change: Change): Promise<PlannedChange> {
    return this.planner.plan(scope, occurrenceId, change, { held: false });
  }

  /**
   * Does what was previewed: open steps shift, finished ones stay, claims are kept, and whoever holds a task is told once.
   * `token` names the preview. Gives the change's id. Throws NOT_FOUND, OCCURRENCE_OVER, PLAN_CHANGED.
   */
  @Transactional()
  async apply(
    scope: CoalitionScope,
    actor: Actor,
    occurrenceId: string,
    change: Change,
    token: string,
  ): Promise<string> {
    const planned = await this.planner.plan(scope, occurrenceId, change, { held: true });
    if (planned.token !== token) throw new DomainError(PLANNING_ERRORS.PLAN_CHANGED);
    const { occurrence, other, after } = planned;
    const id = newId();
    const otherId = change.kind === 'SPLIT' ? newId() : (other?.id ?? null);
    const becomes = datesAfter(change, occurrence);
    if (change.kind === 'SPLIT' && otherId !== null) {
      const { start, end } = change.second;
      const dates = { startDate: start, endDate: end, status: occurrence.status, basis: change.basis };
      await this.changes.insertOccurrence(scope, otherId, occurrence.momentId, dates);
    }
    await this.changes.setDates(scope, occurrenceId, becomes);
    await this.redate(scope, planned, otherId);
    const was = datesOf(occurrence);
    const shifts = standsOf(planned, otherId);
    await this.changes.insert(
      scope,
      actor.personId,
      { id, occurrenceId, kind: change.kind, was, becomes, otherId },
      shifts,
    );
    await this.telling.owe(
      scope,
      id,
      planned.personIds.filter((personId) => personId !== actor.personId),
    );
    await this.history.record(scope, actor.personId, 'OCCURRENCE_CHANGED', occurrenceId, {
      changeId: id,
      kind: change.kind,
      was,
      becomes,
      tasks: after.shifts.length + after.dropped.length,
    });
    return id;
  }

  /**
   * Takes the last change of an occurrence back: what has been touched since stays as it is. Gives the occurrence's id. Throws NOT_FOUND,
   * NOTHING_TO_UNDO.
   */
  @Transactional()
  async undo(scope: CoalitionScope, actor: Actor, changeId: string): Promise<string> {
    const change = await this.demand(scope, changeId);
    await this.plans.holdOccurrence(scope, change.occurrenceId);
    const { undoneAt, last, was, occurrenceId, otherId, kind } = await this.demand(scope, changeId);
    if (undoneAt !== null || !last) throw new DomainError(PLANNING_ERRORS.NOTHING_TO_UNDO);
    const shifts = await this.changes.shifts(scope, changeId);
    const current = new Map(
      [
        ...(await this.tasks.hold(scope, occurrenceId)),
        ...(otherId === null ? [] : await this.tasks.hold(scope, otherId)),
      ].map((row) => [row.id, row]),
    );
    const untouched = shifts.filter(({ taskId, becomes }) => {
      const row = current.get(taskId);
      return (
        row !== undefined && row.dueLocal === becomes.dueLocal && (row.open || becomes.state === 'DROPPED')
      );
    });
    const cities = await this.planned.cities(scope);
    const back = untouched.flatMap(({ taskId, was: { dueLocal, dueAllDay, state } }) => {
      const city = cities.get(current.get(taskId)?.placeId ?? '');
      const dueAt = city && new Date(city.instant(dayOf(dueLocal.slice(0, 10)), dueLocal.slice(11)));
      return dueAt === undefined ? [] : [{ id: taskId, dueLocal, dueAllDay, dueAt, state }];
    });
    await this.tasks.putBack(scope, back);
    if (otherId !== null) await this.takeBack(scope, shifts, otherId, occurrenceId);
    if (kind === 'SPLIT' && otherId !== null)
      await this.changes.setDates(scope, otherId, { ...change.becomes, status: 'CANCELLED' });
    await this.changes.setDates(scope, occurrenceId, was);
    await this.changes.undone(scope, changeId);
    await this.history.record(scope, actor.personId, 'OCCURRENCE_CHANGE_UNDONE', occurrenceId, { changeId });
    return occurrenceId;
  }

  /** By occurrence, its last three changes, the latest first. */
  async latest(scope: CoalitionScope, ids: readonly string[]): Promise<ReadonlyMap<string, ChangeRow[]>> {
    const byOccurrence = new Map<string, ChangeRow[]>(ids.map((id) => [id, []]));
    for (const change of await this.changes.latest(scope, ids))
      byOccurrence.get(change.occurrenceId)?.push(change);
    return byOccurrence;
  }

  private async demand(scope: CoalitionScope, id: string): Promise<ChangeRow> {
    const change = await this.changes.byId(scope, id);
    if (change === undefined) throw notFound();
    return change;
  }

  private async redate(
    scope: CoalitionScope,
    { after, tasks }: PlannedChange,
    otherId: string | null,
  ): Promise<void> {
    const redated = after.shifts.map(({ taskId, becomes, instant }) => ({
      id: taskId,
      dueLocal: `${dateOfDay(becomes.day)}T${becomes.time ?? END_OF_DAY}`,
      dueAllDay: becomes.time === null,
      dueAt: new Date(instant),
    }));
    if (redated.length > 0) await this.tasks.redate(scope, redated);
    if (after.dropped.length > 0) await this.tasks.drop(scope, after.dropped);
    if (otherId === null || after.attached.length === 0) return;
    await this.tasks.attach(scope, after.attached, otherId);
    const plans = new Set(after.attached.flatMap((id) => tasks.get(id)?.dated.step?.planId ?? []));
    await this.plans.attach(scope, [...plans], otherId);
  }

  /** Plans and tasks that went to another occurrence come back. */
  private async takeBack(
    scope: CoalitionScope,
    shifts: readonly NewShift[],
    from: string,
    to: string,
  ): Promise<void> {
    const gone = shifts.filter(
      ({ was, becomes }) => was.occurrenceId === to && becomes.occurrenceId === from,
    );
    const ids = gone.map(({ taskId }) => taskId);
    await this.tasks.attach(scope, ids, to);
    const plans = await this.plans.stepsOfTasks(scope, ids);
    await this.plans.attach(scope, [...new Set(plans.map(({ planId }) => planId))], to);
  }
}

function datesOf({ startDate, endDate, status, basis }: OccurrenceDates): OccurrenceDates {
  return { startDate, endDate, status, basis };
}

/** A date that was confirmed has moved; one that was only expected is expected elsewhere. */
function datesAfter(change: Change, { startDate, endDate, status }: OccurrenceDates): OccurrenceDates {
  const { basis } = change;
  if (change.kind === 'CANCELLED') return { startDate, endDate, status: 'CANCELLED', basis };
  const { start, end } = change.kind === 'MOVED' ? change : change.first;
  return { startDate: start, endDate: end, status: status === 'CONFIRMED' ? 'MOVED' : status, basis };
}

/** How every task that the change touches stood, and how it stands. */
function standsOf({ occurrence, after, tasks }: PlannedChange, otherId: string | null): NewShift[] {
  const shifts = new Map(after.shifts.map((shift) => [shift.taskId, shift]));
  const attached = new Set(after.attached);
  const dropped = new Set(after.dropped);
  const touched = [...new Set([...shifts.keys(), ...attached, ...dropped])];
  return touched.flatMap((taskId) => {
    const row = tasks.get(taskId)?.row;
    if (row === undefined) return [];
    const { dueLocal, dueAllDay, state } = row;
    const was: TaskStand = { dueLocal, dueAllDay, state, occurrenceId: occurrence.id };
    const shift = shifts.get(taskId);
    const due =
      shift === undefined
        ? { dueLocal, dueAllDay }
        : {
            dueLocal: `${dateOfDay(shift.becomes.day)}T${shift.becomes.time ?? END_OF_DAY}`,
            dueAllDay: shift.becomes.time === null,
          };
    const becomes: TaskStand = {
      ...due,
      state: dropped.has(taskId) ? 'DROPPED' : state,
      occurrenceId: attached.has(taskId) && otherId !== null ? otherId : occurrence.id,
    };
    return [{ taskId, was, becomes }];
  });
}
