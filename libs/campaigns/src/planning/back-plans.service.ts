import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { dateOfDay, dayOf, type Day } from '@chorus/kernel/days';
import { DomainError, notFound, unknown } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { ClaimsService, TasksService, type TaskDraft } from '@chorus/tasks';
import { mayTake, OCCURRENCE_LIFE } from '../domain/occurrence-life';
import { BackPlansRepository, type BackPlanRow, type PlannedOccurrence } from './back-plans.repository';
import { chainsOf, signingWindow, type Chains, type OpenStep } from './domain/chains';
import { END_OF_DAY, schedule, type Step, type StepRule } from './domain/plan';
import { flagsOf, type DatedTask, type Due, type Flag } from './domain/shifts';
import type { PlanTemplate, StepFront, TemplateStep } from './domain/template';
import { LetterWindows } from './letter-windows';
import { PLANNING_ERRORS } from './planning-errors';
import { PlannedTasksService } from './planned-tasks.service';
import { CityOfSteps } from './step-places';
import { TEMPLATES } from './templates/templates';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    BACK_PLAN_MADE: { readonly template: string; readonly planId: string };
    BACK_PLAN_LETTER: { readonly planId: string; readonly letterId: string | null };
  }
}

/** What is asked for: a template, and where the steps of a front are done if not at its first place. */
export interface PlanRequest {
  readonly occurrenceId: string;
  readonly template: string;
  readonly language: Language;
  /** By front, the id of a place. */
  readonly places: ReadonlyMap<string, string>;
}

/** A step as it would be. */
export interface PreviewedStep {
  readonly step: TemplateStep;
  readonly city: CityOfSteps;
  readonly due: Due;
  readonly flags: readonly Flag[];
}

export interface PlanPreview {
  readonly occurrence: PlannedOccurrence;
  readonly steps: readonly PreviewedStep[];
  readonly chains: Chains;
  /** Working days for signing, where the plan has a letter. */
  readonly window: number | null;
}

/** Where a plan stands today, and the working days for signing, where it has a letter. */
export interface PlanStanding extends Chains {
  readonly window: number | null;
}

/** PR-27, PR-29: plans that count back from an occurrence. */
@Injectable()
export class BackPlansService {
  constructor(
    private readonly plans: BackPlansRepository,
    private readonly planned: PlannedTasksService,
    private readonly tasks: TasksService,
    private readonly claims: ClaimsService,
    private readonly letters: LetterWindows,
    private readonly history: History,
  ) {}

  templates(): readonly PlanTemplate[] {
    return [...TEMPLATES.values()];
  }

  async ofOccurrences(
    scope: CoalitionScope,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, BackPlanRow[]>> {
    const byOccurrence = new Map<string, BackPlanRow[]>(ids.map((id) => [id, []]));
    for (const plan of await this.plans.ofOccurrences(scope, ids))
      byOccurrence.get(plan.occurrenceId)?.push(plan);
    return byOccurrence;
  }

  /** By task, the step that it comes from. */
  async stepsOfTasks(
    scope: CoalitionScope,
    taskIds: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly planId: string; readonly key: string }>> {
    const rows = await this.plans.stepsOfTasks(scope, taskIds);
    return new Map(rows.map(({ taskId, planId, key }) => [taskId, { planId, key }]));
  }

  /** Throws NOT_FOUND. */
  async one(scope: CoalitionScope, id: string): Promise<BackPlanRow> {
    const [plan] = await this.plans.byIds(scope, [id]);
    if (plan === undefined) throw notFound();
    return plan;
  }

  /** Throws NOT_FOUND, OCCURRENCE_OVER, NO_PLACE_FOR_STEP, and INVALID_INPUT for a template that is none. */
  async preview(scope: CoalitionScope, request: PlanRequest): Promise<PlanPreview> {
    const [occurrence] = await this.plans.occurrences(scope, [request.occurrenceId]);
    return this.previewOn(scope, request, occurrence);
  }

  /**
   * Makes the tasks of the plan: all of them, or none. A repeat with the same key is the same plan. Those that
   * coordination answers for are claimed for the actor's own organisation, where it has one. Throws as `preview`, and
   * PLAN_KEY_USED where another plan has the key.
   */
  @Transactional()
  async apply(scope: CoalitionScope, actor: Actor, key: string, request: PlanRequest): Promise<string> {
    const occurrence = await this.plans.holdOccurrence(scope, request.occurrenceId);
    const before = await this.plans.byKey(scope, key);
    if (before !== undefined) {
      if (before.occurrenceId === request.occurrenceId && before.template === request.template)
        return before.id;
      throw new DomainError(PLANNING_ERRORS.PLAN_KEY_USED, {}, 'key');
    }
    const { steps } = await this.previewOn(scope, request, occurrence);
    const id = newId();
    await this.plans.insert(scope, actor.personId, key, { ...request, id });
    const drafts = steps.map((step) => draftOf(step, request));
    const taskIds = await this.tasks.makeAll(scope, actor, drafts);
    await this.plans.insertSteps(
      scope,
      id,
      steps.map(({ step }, n) => ({ key: step.key, taskId: taskIds[n] ?? '', rule: ruleOf(step) })),
    );
    const ours = taskIds.filter((_, n) => steps[n]?.step.owner === 'COORDINATION');
    if (actor.organisationId !== null) await this.claims.claimMade(scope, actor, ours);
    await this.history.record(scope, actor.personId, 'BACK_PLAN_MADE', request.occurrenceId, {
      template: request.template,
      planId: id,
    });
    return id;
  }

  /** The plan prepares this letter from now on; none where null. Throws NOT_FOUND, and INVALID_INPUT for one that is none. */
  @Transactional()
  async linkLetter(
    scope: CoalitionScope,
    actor: Actor,
    planId: string,
    letterId: string | null,
  ): Promise<void> {
    const { occurrenceId } = await this.one(scope, planId);
    if (letterId !== null && !(await this.letters.has(scope, letterId))) throw unknown('letterId');
    await this.plans.linkLetter(scope, planId, letterId);
    await this.history.record(scope, actor.personId, 'BACK_PLAN_LETTER', occurrenceId, { planId, letterId });
  }

  /** By plan, how it stands: what hangs on what among the steps that are still to be done, from today. */
  async standings(
    scope: CoalitionScope,
    planIds: readonly string[],
  ): Promise<ReadonlyMap<string, PlanStanding>> {
    const plans = await this.plans.byIds(scope, planIds);
    const ids = [...new Set(plans.map(({ occurrenceId }) => occurrenceId))];
    const occurrences = new Map((await this.plans.occurrences(scope, ids)).map((each) => [each.id, each]));
    const tasks = await this.planned.of(scope, ids, await this.planned.cities(scope));
    return new Map(
      plans.map(({ id, occurrenceId }) => [
        id,
        standingOf(
          today(occurrences.get(occurrenceId)),
          tasks.flatMap(({ dated }) => (dated.step?.planId === id ? [dated] : [])),
        ),
      ]),
    );
  }

  private async previewOn(
    scope: CoalitionScope,
    { template: key, places }: PlanRequest,
    occurrence: PlannedOccurrence | undefined,
  ): Promise<PlanPreview> {
    if (occurrence === undefined) throw notFound();
    const template = TEMPLATES.get(key);
    if (template === undefined) throw unknown('template');
    if (!mayTake(OCCURRENCE_LIFE.move, occurrence.status))
      throw new DomainError(PLANNING_ERRORS.OCCURRENCE_OVER);
    const cities = [...(await this.planned.cities(scope)).values()];
    const steps = template.steps.map((step) => ({
      step,
      city: cityFor(step.front, occurrence, cities, places),
    }));
    const scheduled: Step[] = steps.map(({ step, city }) => ({ rule: step, place: city }));
    const anchors = { start: dayOf(occurrence.startDate), end: dayOf(occurrence.endDate) };
    const days = schedule(scheduled, anchors);
    const now = occurrence.now.getTime();
    const previewed = steps.map(({ step, city }): PreviewedStep => {
      const due = { day: days.get(step.key) ?? anchors.start, time: step.time };
      return { step, city, due, flags: flagsOf(due, city, now) };
    });
    const open: OpenStep[] = scheduled.map((each) => ({
      ...each,
      day: days.get(each.rule.key) ?? anchors.start,
    }));
    const chains = chainsOf(open, today(occurrence));
    const byDue = [...previewed].sort((a, b) => instantOf(a) - instantOf(b));
    return { occurrence, steps: byDue, chains, window: signingWindow(open) };
  }
}

function standingOf(from: Day, tasks: readonly DatedTask[]): PlanStanding {
  const steps = tasks.flatMap(({ step, due, place, open }) =>
    step === null ? [] : [{ rule: step.rule, place, day: due.day, open }],
  );
  const open = steps.filter((each) => each.open);
  return { ...chainsOf(open, from), window: signingWindow(steps) };
}

/** The day that it is where the occurrence is held. */
export function today(occurrence: PlannedOccurrence | undefined): Day {
  if (occurrence === undefined) throw notFound();
  const { now, timeZone } = occurrence;
  return dayOf(new Intl.DateTimeFormat('en-CA', { timeZone }).format(now));
}

function instantOf({ city, due }: PreviewedStep): number {
  return city.instant(due.day, due.time ?? END_OF_DAY);
}

function cityFor(
  front: StepFront,
  { timeZone }: PlannedOccurrence,
  cities: readonly CityOfSteps[],
  chosen: ReadonlyMap<string, string>,
): CityOfSteps {
  const named = cities.find(({ place }) => place.id === chosen.get(front));
  const fitting = (of: string) => cities.find(({ place }) => place.front === of);
  const usual =
    front === 'MOMENT'
      ? (cities.find(({ place }) => place.timeZone === timeZone) ?? fitting('NEW_YORK'))
      : fitting(front);
  const city = named ?? usual;
  if (city === undefined) throw new DomainError(PLANNING_ERRORS.NO_PLACE_FOR_STEP, {}, 'places');
  return city;
}

function draftOf({ step, city, due }: PreviewedStep, { language, occurrenceId }: PlanRequest): TaskDraft {
  const { title, description, expertise, minutes, languages } = step;
  const time = due.time ?? END_OF_DAY;
  return {
    title: title[language],
    description: description[language],
    language,
    dueLocal: `${dateOfDay(due.day)}T${time}`,
    dueAllDay: due.time === null,
    dueAt: new Date(city.instant(due.day, time)),
    placeId: city.place.id,
    capacity: expertise?.[language] ?? null,
    occurrenceId,
    minutes,
    neededLanguages: languages,
  };
}

function ruleOf({ key, from, side, amount, unit, time, needs, takesDays, mark }: TemplateStep): StepRule {
  return { key, from, side, amount, unit, time, needs, takesDays, mark };
}
