import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dateOfDay, dayOf, type Day } from '@chorus/kernel/days';
import { DomainError, notFound, unknown } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { BackPlansRepository, type PlannedOccurrence } from '../back-plans.repository';
import { mayTake, OCCURRENCE_LIFE } from '../../domain/occurrence-life';
import { today } from '../back-plans.service';
import { tasksAfter, type Change, type TasksAfter } from '../domain/change';
import { chainsOf, signingWindow, type OpenStep, type Slack } from '../domain/chains';
import { END_OF_DAY, type Anchors } from '../domain/plan';
import type { DatedTask } from '../domain/shifts';
import { LetterWindows, type TouchedLetter } from '../letter-windows';
import { PLANNING_ERRORS } from '../planning-errors';
import { PlannedTasksService, type PlannedTask } from '../planned-tasks.service';

/** The shortest time for signing that a coalition should give, in working days (PR-28). */
const SIGNING_DAYS = 5;

/** A plan of the occurrence after a change. */
export interface PlanAfter {
  readonly planId: string;
  /** Working days for signing, where they are under five. */
  readonly shortWindow: number | null;
  /** Steps that cannot be done in time any more. */
  readonly late: readonly Slack[];
}

/** What a change would do, to the last task. */
export interface PlannedChange {
  readonly occurrence: PlannedOccurrence;
  readonly other: PlannedOccurrence | null;
  readonly tasks: ReadonlyMap<string, PlannedTask>;
  readonly after: TasksAfter;
  readonly finished: number;
  readonly personIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly plans: readonly PlanAfter[];
  readonly letters: readonly TouchedLetter[];
  /** Stands for all of this: who applies it says which preview was seen. */
  readonly token: string;
}

/** Works out a change of an occurrence; the preview and its application are this same computation. */
@Injectable()
export class ChangePlanner {
  constructor(
    private readonly plans: BackPlansRepository,
    private readonly planned: PlannedTasksService,
    private readonly letters: LetterWindows,
  ) {}

  /** Throws NOT_FOUND, OCCURRENCE_OVER, and INVALID_INPUT for an occurrence to prepare instead that is none. */
  async plan(
    scope: CoalitionScope,
    occurrenceId: string,
    change: Change,
    { held }: { readonly held: boolean },
  ): Promise<PlannedChange> {
    const occurrence = held
      ? await this.plans.holdOccurrence(scope, occurrenceId)
      : (await this.plans.occurrences(scope, [occurrenceId]))[0];
    if (occurrence === undefined) throw notFound();
    const step = change.kind === 'CANCELLED' ? OCCURRENCE_LIFE.cancel : OCCURRENCE_LIFE.move;
    if (!mayTake(step, occurrence.status)) throw new DomainError(PLANNING_ERRORS.OCCURRENCE_OVER);
    const other = await this.instead(scope, occurrence, change);
    const cities = await this.planned.cities(scope);
    const list = held
      ? await this.planned.hold(scope, occurrenceId, cities)
      : await this.planned.of(scope, [occurrenceId], cities);
    const was = { start: dayOf(occurrence.startDate), end: dayOf(occurrence.endDate) };
    const dates = { was, ...datesAfter(change, was, other) };
    const dated = list.map((task) => task.dated);
    const after = tasksAfter(change, dated, dates, occurrence.now.getTime());
    const tasks = new Map(list.map((task) => [task.row.id, task]));
    const touched = [...after.shifts.map(({ taskId }) => taskId), ...after.dropped].flatMap(
      (id) => tasks.get(id) ?? [],
    );
    return {
      occurrence,
      other,
      tasks,
      after,
      finished: dated.filter(({ open }) => !open).length,
      personIds: [...new Set(touched.flatMap(({ row }) => row.personIds))].sort(),
      organisationIds: [...new Set(touched.flatMap(({ row }) => row.organisationIds))].sort(),
      plans: plansAfter(dated, after, today(occurrence)),
      letters: await this.lettersTouched(scope, occurrenceId, dates),
      token: tokenOf(change, occurrence, after),
    };
  }

  private async instead(
    scope: CoalitionScope,
    occurrence: PlannedOccurrence,
    change: Change,
  ): Promise<PlannedOccurrence | null> {
    if (change.kind !== 'CANCELLED' || change.insteadId === null) return null;
    const [other] = await this.plans.occurrences(scope, [change.insteadId]);
    if (other === undefined || other.id === occurrence.id || !mayTake(OCCURRENCE_LIFE.move, other.status))
      throw unknown('insteadId');
    return other;
  }

  private async lettersTouched(
    scope: CoalitionScope,
    occurrenceId: string,
    { becomes }: { readonly becomes: Anchors },
  ): Promise<readonly TouchedLetter[]> {
    const plans = await this.plans.ofOccurrences(scope, [occurrenceId]);
    const ids = plans.flatMap(({ letterId }) => letterId ?? []);
    return ids.length === 0 ? [] : this.letters.touched(scope, ids, dateOfDay(becomes.start));
  }
}

function datesAfter(
  change: Change,
  was: Anchors,
  other: PlannedOccurrence | null,
): { readonly becomes: Anchors; readonly other: Anchors | null } {
  const anchors = ({ start, end }: { start: string; end: string }) => ({
    start: dayOf(start),
    end: dayOf(end),
  });
  switch (change.kind) {
    case 'MOVED':
      return { becomes: anchors(change), other: null };
    case 'SPLIT':
      return { becomes: anchors(change.first), other: anchors(change.second) };
    case 'CANCELLED':
      return {
        becomes: was,
        other: other === null ? null : anchors({ start: other.startDate, end: other.endDate }),
      };
  }
}

interface StepAfter extends OpenStep {
  readonly open: boolean;
}

/** Every plan of the occurrence, with its steps on their new days. */
function plansAfter(tasks: readonly DatedTask[], after: TasksAfter, now: Day): PlanAfter[] {
  const shifted = new Map(after.shifts.map(({ taskId, becomes }) => [taskId, becomes.day]));
  const plans = new Map<string, StepAfter[]>();
  for (const { id, step, place, due, open } of tasks) {
    if (step === null) continue;
    const steps = plans.get(step.planId) ?? [];
    steps.push({ rule: step.rule, place, day: shifted.get(id) ?? due.day, open });
    plans.set(step.planId, steps);
  }
  const dropped = after.dropped.length > 0;
  return [...plans].map(([planId, steps]) => planAfter(planId, steps, dropped, now));
}

function planAfter(planId: string, steps: readonly StepAfter[], dropped: boolean, now: Day): PlanAfter {
  const closes = steps.some(({ open, rule }) => open && rule.mark === 'CLOSES_SIGNING');
  const window = closes ? signingWindow(steps) : null;
  const open = steps.filter((step) => step.open);
  return {
    planId,
    shortWindow: window !== null && window < SIGNING_DAYS ? window : null,
    late: dropped ? [] : chainsOf(open, now).late,
  };
}

function tokenOf(
  change: Change,
  { version }: PlannedOccurrence,
  { shifts, attached, dropped }: TasksAfter,
): string {
  const what = shifts.map(({ taskId, becomes }) => [taskId, becomes.day, becomes.time ?? END_OF_DAY]);
  return createHash('sha256')
    .update(JSON.stringify([change, version, what, attached, dropped]))
    .digest('base64url');
}
