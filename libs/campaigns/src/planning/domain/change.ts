import type { Anchors } from './plan';

import { shiftsOf, type DatedTask, type Shift } from './shifts';

/** What becomes of an occurrence; dates as `YYYY-MM-DD`. */
export type Change =
  | { readonly kind: 'MOVED'; readonly start: string; readonly end: string; readonly basis: string }
  | {
      readonly kind: 'SPLIT';
      readonly first: { readonly start: string; readonly end: string };
      readonly second: { readonly start: string; readonly end: string };
      readonly basis: string;
      /** Plans, and tasks that no plan holds, which prepare the second part from now on. */
      readonly plansToSecond: readonly string[];
      readonly tasksToSecond: readonly string[];
    }
  | {
      readonly kind: 'CANCELLED';
      readonly basis: string;
      /** The occurrence that its plans prepare instead; null where they are closed. */
      readonly insteadId: string | null;
    };

export interface TasksAfter {
  readonly shifts: readonly Shift[];
  /** Tasks that prepare another occurrence from now on. */
  readonly attached: readonly string[];
  readonly dropped: readonly string[];
}

/** PR-28: what a change makes of the tasks of an occurrence. `other` are the dates of the second part, or of what is prepared instead. */
export function tasksAfter(
  change: Change,
  tasks: readonly DatedTask[],
  {
    was,
    becomes,
    other,
  }: { readonly was: Anchors; readonly becomes: Anchors; readonly other: Anchors | null },
  now: number,
): TasksAfter {
  if (change.kind === 'MOVED')
    return { shifts: shiftsOf(tasks, was, becomes, now), attached: [], dropped: [] };
  if (change.kind === 'CANCELLED' && other === null)
    return { shifts: [], attached: [], dropped: tasks.filter(({ open }) => open).map(({ id }) => id) };
  const goes = (task: DatedTask) =>
    change.kind === 'SPLIT' ? goesToSecond(change, task) : task.open || task.step !== null;
  const [leaving, staying] = [tasks.filter(goes), tasks.filter((task) => !goes(task))];
  const stay = change.kind === 'SPLIT' ? shiftsOf(staying, was, becomes, now) : [];
  const leave = other === null ? [] : shiftsOf(leaving, was, other, now);
  return { shifts: [...stay, ...leave], attached: leaving.map(({ id }) => id), dropped: [] };
}

function goesToSecond(
  { plansToSecond, tasksToSecond }: Extract<Change, { kind: 'SPLIT' }>,
  { id, step }: DatedTask,
): boolean {
  return step === null ? tasksToSecond.includes(id) : plansToSecond.includes(step.planId);
}
