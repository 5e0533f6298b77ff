import { addWorkingDays, type Day, type WorkingCalendar } from '@chorus/kernel/days';

export const STEP_UNITS = ['DAYS', 'WORKING_DAYS'] as const;
export type StepUnit = (typeof STEP_UNITS)[number];
export const STEP_SIDES = ['BEFORE', 'AFTER'] as const;
export type StepSide = (typeof STEP_SIDES)[number];

/** What a step is counted from: the first or the last day of the occurrence, or another step by its key. */
export type StepAnchor = 'START' | 'END' | { readonly step: string };

export const STEP_MARKS = ['OPENS_SIGNING', 'CLOSES_SIGNING'] as const;
export type StepMark = (typeof STEP_MARKS)[number];

/** When a step is due, as a rule (PR-27). */
export interface StepRule {
  readonly key: string;
  readonly from: StepAnchor;
  readonly side: StepSide;
  /** 0 and more, in `unit`. */
  readonly amount: number;
  readonly unit: StepUnit;
  /** Local time `HH:MM` at the step's place by which it is due; null where it is due in the course of that day. */
  readonly time: string | null;
  /** Keys of steps that must be done before it, besides those that its rule implies. */
  readonly needs: readonly string[];
  /** How many working days the work takes. */
  readonly takesDays: number;
  /** What it does to a letter that the plan prepares, where it does. */
  readonly mark: StepMark | null;
}

/** Where a step is done. */
export interface StepPlace {
  readonly calendar: WorkingCalendar;
  /** The instant of a local time on a day there, in milliseconds since 1970. */
  readonly instant: (day: Day, time: string) => number;
}

export interface Step {
  readonly rule: StepRule;
  readonly place: StepPlace;
}

/** First and last day of an occurrence, by the calendar of its own place. */
export interface Anchors {
  readonly start: Day;
  readonly end: Day;
}

/** A date is kept until the end of its day. */
export const END_OF_DAY = '23:59';

/** For each step, the keys of those that must be done before it. */
export function dependencies(rules: readonly StepRule[]): Map<string, Set<string>> {
  const needs = new Map(rules.map(({ key, needs: own }) => [key, new Set(own)]));
  for (const { key, from, side } of rules) {
    if (typeof from === 'string') continue;
    if (side === 'AFTER') needs.get(key)?.add(from.step);
    else needs.get(from.step)?.add(key);
  }
  return needs;
}

export type PlanProblem =
  | { readonly kind: 'KEY_TWICE'; readonly key: string }
  | { readonly kind: 'UNKNOWN_STEP'; readonly key: string }
  | { readonly kind: 'CIRCLE'; readonly key: string };

/** What makes rules no plan: keys that stand twice, steps that are none, and circles. */
export function problemsOf(rules: readonly StepRule[]): PlanProblem[] {
  const keys = new Set(rules.map(({ key }) => key));
  const twice = rules.filter(({ key }, n) => rules.findIndex((other) => other.key === key) !== n);
  const named = ({ from, needs }: StepRule) => [...(typeof from === 'string' ? [] : [from.step]), ...needs];
  const unknown = rules.filter((rule) => named(rule).some((key) => !keys.has(key)));
  if (twice.length > 0 || unknown.length > 0)
    return [
      ...twice.map(({ key }) => ({ kind: 'KEY_TWICE', key }) as const),
      ...unknown.map(({ key }) => ({ kind: 'UNKNOWN_STEP', key }) as const),
    ];
  const circles = [dependencies(rules), anchorsOf(rules)].flatMap((graph) => {
    const order = inOrder(graph);
    return rules
      .filter(({ key }) => !order.includes(key))
      .map(({ key }) => ({ kind: 'CIRCLE', key }) as const);
  });
  return circles.filter(({ key }, n) => circles.findIndex((other) => other.key === key) === n);
}

/**
 * The day of each step, as its rule says it, and never after a step that needs it: such a one is pulled back, day by
 * day. It knows nothing of what is done, so that the same dates of the occurrence always give the same plan.
 */
export function schedule(steps: readonly Step[], anchors: Anchors): Map<string, Day> {
  const byKey = new Map(steps.map((step) => [step.rule.key, step]));
  const rules = steps.map(({ rule }) => rule);
  const days = new Map<string, Day>();
  for (const key of inOrder(anchorsOf(rules))) {
    const step = byKey.get(key);
    if (step !== undefined) days.set(key, dayByRule(step, anchors, days));
  }
  const needs = dependencies(rules);
  for (const key of inOrder(needs).reverse())
    for (const earlier of needs.get(key) ?? []) {
      const [before, after] = [byKey.get(earlier), byKey.get(key)];
      if (before !== undefined && after !== undefined) pullBefore(before, after, days);
    }
  return days;
}

/** When a step on that day is due, in milliseconds since 1970. */
export function dueOn({ rule, place }: Step, day: Day): number {
  return place.instant(day, rule.time ?? END_OF_DAY);
}

/** Keys so that each comes after all that its entry names; what is in a circle is left out. */
export function inOrder(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const waits = new Map([...graph].map(([key, before]) => [key, before.size]));
  const followers = new Map<string, string[]>();
  for (const [key, before] of graph)
    for (const other of before) followers.set(other, [...(followers.get(other) ?? []), key]);
  const order = [...waits].filter(([, left]) => left === 0).map(([key]) => key);
  for (const done of order)
    for (const key of followers.get(done) ?? []) {
      const left = (waits.get(key) ?? 0) - 1;
      waits.set(key, left);
      if (left === 0) order.push(key);
    }
  return order;
}

function anchorsOf(rules: readonly StepRule[]): Map<string, Set<string>> {
  return new Map(rules.map(({ key, from }) => [key, new Set(typeof from === 'string' ? [] : [from.step])]));
}

function dayByRule({ rule, place }: Step, anchors: Anchors, days: ReadonlyMap<string, Day>): Day {
  const { from, side, amount, unit } = rule;
  const anchor =
    from === 'START' ? anchors.start : from === 'END' ? anchors.end : (days.get(from.step) ?? anchors.start);
  const signed = side === 'BEFORE' ? -amount : amount;
  if (unit === 'DAYS') return anchor + signed;
  const begins = side === 'AFTER' && amount === 0 ? addWorkingDays(place.calendar, anchor - 1, 1) : anchor;
  return addWorkingDays(place.calendar, begins, signed);
}

function pullBefore(before: Step, after: Step, days: Map<string, Day>): void {
  const limit = days.get(after.rule.key);
  let day = days.get(before.rule.key);
  if (limit === undefined || day === undefined) return;
  const due = dueOn(after, limit);
  while (dueOn(before, day) > due)
    day = before.rule.unit === 'DAYS' ? day - 1 : addWorkingDays(before.place.calendar, day, -1);
  days.set(before.rule.key, day);
}
