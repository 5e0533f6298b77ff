import { addWorkingDays, workingDaysBetween, type Day } from '@chorus/kernel/days';
import { dependencies, inOrder, type Step } from './plan';

/** A step that is still to be done, on its day. */
export interface OpenStep extends Step {
  readonly day: Day;
}

/** How a step stands: the first day on which it can be done, and how many working days of air that leaves. */
export interface Slack {
  readonly key: string;
  readonly earliest: Day;
  /** Below 0: so many working days too late. */
  readonly days: number;
}

export interface Chains {
  /** The steps whose delay delays the plan, in their order. */
  readonly critical: readonly string[];
  /** Steps that cannot be done in time any more, the worst first. */
  readonly late: readonly Slack[];
}

/** What hangs on what, counted from today: work that is done is not among the steps. */
export function chainsOf(steps: readonly OpenStep[], today: Day): Chains {
  const byKey = new Map(steps.map((step) => [step.rule.key, step]));
  const needs = new Map(
    [...dependencies(steps.map(({ rule }) => rule))].map(([key, before]) => [
      key,
      new Set([...before].filter((other) => byKey.has(other))),
    ]),
  );
  const slacks = new Map<string, Slack>();
  const last = new Map<string, string>();
  for (const key of inOrder(needs)) {
    const step = byKey.get(key);
    if (step === undefined) continue;
    let from = today - 1;
    for (const before of needs.get(key) ?? []) {
      const { earliest } = slacks.get(before) ?? { earliest: from };
      if (earliest <= from) continue;
      from = earliest;
      last.set(key, before);
    }
    slacks.set(key, slackOf(step, from));
  }
  const ordered = [...slacks.values()].sort((a, b) => a.days - b.days || b.earliest - a.earliest);
  return { critical: pathTo(ordered[0]?.key, last), late: ordered.filter(({ days }) => days < 0) };
}

/** Working days that a letter is open for signature, by the days on which it opens and closes (PR-28). */
export function signingWindow(steps: readonly OpenStep[]): number | null {
  const opens = steps.find(({ rule }) => rule.mark === 'OPENS_SIGNING');
  const closes = steps.find(({ rule }) => rule.mark === 'CLOSES_SIGNING');
  if (opens === undefined || closes === undefined) return null;
  return workingDaysBetween(closes.place.calendar, opens.day, closes.day);
}

function slackOf({ rule, place, day }: OpenStep, from: Day): Slack {
  const earliest = addWorkingDays(place.calendar, from, rule.takesDays);
  const days =
    earliest <= day
      ? workingDaysBetween(place.calendar, earliest, day)
      : -Math.max(1, workingDaysBetween(place.calendar, day, earliest));
  return { key: rule.key, earliest, days };
}

function pathTo(key: string | undefined, last: ReadonlyMap<string, string>): string[] {
  const path: string[] = [];
  for (let at = key; at !== undefined; at = last.get(at)) path.unshift(at);
  return path;
}
