import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CoalitionsService } from '@chorus/coalition';
import { dayOf } from '@chorus/kernel/days';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { DateKeepers, DatedTasksService, type DatedTaskRow } from '@chorus/tasks';
import { BackPlansRepository, type PlanStepRow } from './back-plans.repository';
import type { DatedTask, MovedStep } from './domain/shifts';
import { CityOfSteps } from './step-places';

/** A task of an occurrence: as it is stored, and as the rules of planning meet it. */
export interface PlannedTask {
  readonly row: DatedTaskRow;
  readonly dated: DatedTask;
  readonly city: CityOfSteps;
}

/** The tasks of occurrences with the steps that they come from; three statements, however many there are. */
@Injectable()
export class PlannedTasksService implements OnModuleInit {
  constructor(
    private readonly plans: BackPlansRepository,
    private readonly tasks: DatedTasksService,
    private readonly keepers: DateKeepers,
    private readonly coalitions: CoalitionsService,
  ) {}

  onModuleInit(): void {
    this.keepers.register((scope, taskId, { dueLocal, dueAllDay }) =>
      this.plans.keepDistance(scope, taskId, dueLocal.slice(0, 10), dueAllDay ? null : dueLocal.slice(11)),
    );
  }

  /** By id. */
  async cities(scope: CoalitionScope): Promise<ReadonlyMap<string, CityOfSteps>> {
    const places = await this.coalitions.places(scope);
    return new Map(places.map((place) => [place.id, new CityOfSteps(place)]));
  }

  /** Of these occurrences, by due time. */
  async of(
    scope: CoalitionScope,
    occurrenceIds: readonly string[],
    cities: ReadonlyMap<string, CityOfSteps>,
  ): Promise<PlannedTask[]> {
    return this.withSteps(scope, occurrenceIds, cities, await this.tasks.ofOccurrences(scope, occurrenceIds));
  }

  /** Of one occurrence, held to the end of the use case's transaction. */
  async hold(
    scope: CoalitionScope,
    occurrenceId: string,
    cities: ReadonlyMap<string, CityOfSteps>,
  ): Promise<PlannedTask[]> {
    return this.withSteps(scope, [occurrenceId], cities, await this.tasks.hold(scope, occurrenceId));
  }

  private async withSteps(
    scope: CoalitionScope,
    occurrenceIds: readonly string[],
    cities: ReadonlyMap<string, CityOfSteps>,
    rows: readonly DatedTaskRow[],
  ): Promise<PlannedTask[]> {
    const steps = new Map((await this.plans.steps(scope, occurrenceIds)).map((step) => [step.taskId, step]));
    return rows.flatMap((row) => {
      const city = cities.get(row.placeId);
      return city === undefined ? [] : [{ row, city, dated: dated(row, city, steps.get(row.id)) }];
    });
  }
}

function dated(row: DatedTaskRow, place: CityOfSteps, step: PlanStepRow | undefined): DatedTask {
  const due = { day: dayOf(row.dueLocal.slice(0, 10)), time: row.dueAllDay ? null : row.dueLocal.slice(11) };
  return {
    id: row.id,
    open: row.open,
    due,
    place,
    step: step === undefined ? null : { planId: step.planId, rule: step.rule, moved: movedOf(step) },
  };
}

function movedOf({ movedByDays, movedToTime }: PlanStepRow): MovedStep | null {
  return movedByDays === null ? null : { days: movedByDays, time: movedToTime };
}
