import { weekdayOf, type Day } from '@chorus/kernel/days';
import { END_OF_DAY, schedule, type Anchors, type Step, type StepPlace, type StepRule } from './plan';

/** A day and a local time `HH:MM` at the task's place; null where it is due in the course of the day. */
export interface Due {
  readonly day: Day;
  readonly time: string | null;
}

/** A task of an occurrence, as a change of its dates meets it. */
export interface DatedTask {
  readonly id: string;
  /** Neither done nor dropped, nor handed in: it can still be moved. */
  readonly open: boolean;
  readonly due: Due;
  readonly place: StepPlace;
  /** The plan and step that it comes from; null where it was made by hand. */
  readonly step: {
    readonly planId: string;
    readonly rule: StepRule;
    readonly moved: MovedStep | null;
  } | null;
}

/** A step that a person has put on another day: so many days after the first day of the occurrence, or before. */
export interface MovedStep {
  readonly days: number;
  readonly time: string | null;
}

export const FLAGS = ['PAST', 'HOLIDAY', 'WEEKEND', 'NIGHT'] as const;
/** What is wrong with a new date: it has passed, nobody works on it there, or it lies between 21:00 and 07:00. */
export type Flag = (typeof FLAGS)[number];

export interface Shift {
  readonly taskId: string;
  readonly was: Due;
  readonly becomes: Due;
  /** Milliseconds since 1970. */
  readonly instant: number;
  readonly flags: readonly Flag[];
}

/**
 * PR-28: where the open tasks of an occurrence go when its dates change. Steps follow their rules; what a person has put
 * elsewhere, and what no plan holds, keeps its distance in days. What is finished, and what stays where it is, is not
 * among them. The same dates always give the same answer, so that moving back restores.
 */
export function shiftsOf(tasks: readonly DatedTask[], was: Anchors, becomes: Anchors, now: number): Shift[] {
  const planned = scheduleOf(tasks, becomes);
  const delta = becomes.start - was.start;
  return tasks.flatMap((task) => {
    if (!task.open) return [];
    const next = nextDue(task, becomes, delta, planned);
    if (next.day === task.due.day && next.time === task.due.time) return [];
    return [shifted(task, next, now)];
  });
}

/** What is wrong with a due date at a place, at an instant. */
export function flagsOf({ day, time }: Due, place: StepPlace, now: number): Flag[] {
  const flags: Flag[] = [];
  if (place.instant(day, time ?? END_OF_DAY) < now) flags.push('PAST');
  if (weekdayOf(day) > 5) flags.push('WEEKEND');
  else if (!place.calendar.isWorking(day)) flags.push('HOLIDAY');
  if (time !== null && (time < '07:00' || time >= '21:00')) flags.push('NIGHT');
  return flags;
}

function shifted(task: DatedTask, becomes: Due, now: number): Shift {
  const instant = task.place.instant(becomes.day, becomes.time ?? END_OF_DAY);
  return { taskId: task.id, was: task.due, becomes, instant, flags: flagsOf(becomes, task.place, now) };
}

/** By plan and step, its day; steps that are finished count too, so that what is done changes nothing for the rest. */
function scheduleOf(tasks: readonly DatedTask[], anchors: Anchors): Map<string, Map<string, Day>> {
  const plans = new Map<string, Step[]>();
  for (const { step, place } of tasks) {
    if (step === null) continue;
    const steps = plans.get(step.planId) ?? [];
    steps.push({ rule: step.rule, place });
    plans.set(step.planId, steps);
  }
  return new Map([...plans].map(([id, steps]) => [id, schedule(steps, anchors)]));
}

function nextDue(
  { due, step }: DatedTask,
  anchors: Anchors,
  delta: number,
  planned: ReadonlyMap<string, ReadonlyMap<string, Day>>,
): Due {
  if (step === null) return { day: due.day + delta, time: due.time };
  if (step.moved !== null) return { day: anchors.start + step.moved.days, time: step.moved.time };
  return { day: planned.get(step.planId)?.get(step.rule.key) ?? due.day, time: step.rule.time };
}

/** Those with something wrong first, then by date. */
export function worstFirst(shifts: readonly Shift[]): Shift[] {
  return [...shifts].sort((a, b) => b.flags.length - a.flags.length || a.instant - b.instant);
}

/** In how many tasks each flag is raised; those that none has are left out. */
export function countFlags(shifts: readonly Shift[]): { flag: Flag; tasks: number }[] {
  return FLAGS.map((flag) => ({
    flag,
    tasks: shifts.filter(({ flags }) => flags.includes(flag)).length,
  })).filter(({ tasks }) => tasks > 0);
}
