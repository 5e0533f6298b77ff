import { Injectable } from '@nestjs/common';
import { CoalitionsService, VisibleOrganisations } from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { foldText, tidyLine } from '@chorus/kernel/text';
import { fitOf, primary, type Asked, type Brings, type Fit, type FitReason } from '../domain/fit';
import { TasksRepository, type TaskRow } from '../tasks.repository';
import { TasksService } from '../tasks.service';
import { FitRepository, type GapRow, type NearRow } from './fit.repository';

export interface NearTask extends Fit {
  readonly task: TaskRow;
}

export interface PartnerFit extends Fit {
  readonly organisationId: string;
  /** How many tasks it holds. */
  readonly load: number;
}

/** Who fits what: deterministic sums whose reasons are told with them. */
@Injectable()
export class FitService {
  constructor(
    private readonly fits: FitRepository,
    private readonly rows: TasksRepository,
    private readonly tasks: TasksService,
    private readonly coalitions: CoalitionsService,
    private readonly visible: VisibleOrganisations,
  ) {}

  /**
   * Open tasks near one's own organisation, the best fit first; `minutes` leaves out what is known to take longer, and
   * `languages` are those of the person who asks, besides the organisation's. None for an individual.
   */
  async near(
    scope: CoalitionScope,
    actor: Actor,
    {
      minutes,
      languages,
      first,
    }: { readonly minutes: number | null; readonly languages: readonly string[]; readonly first: number },
  ): Promise<NearTask[]> {
    const { organisationId } = actor;
    if (organisationId === null) return [];
    const [own] = await this.fits.brings(scope, this.visible.to(scope, actor), { organisationId });
    const brings = withLanguages(own ?? { expertise: [], places: [], languages: [], load: 0 }, languages);
    const near = await this.fits.near(scope, organisationId, brings, minutes, first);
    const tasks = new Map(
      (
        await this.rows.byIds(
          scope,
          near.map(({ id }) => id),
        )
      ).map((task) => [task.id, task]),
    );
    return near.flatMap((row) => {
      const task = tasks.get(row.id);
      return task === undefined ? [] : [{ task, ...nearFit(row) }];
    });
  }

  /** Organisations that could do a task, the best first. Throws NOT_FOUND. */
  async partnersFor(
    scope: CoalitionScope,
    actor: Actor,
    taskId: string,
    first: number,
  ): Promise<PartnerFit[]> {
    const task = await this.tasks.one(scope, taskId);
    const places = await this.coalitions.places(scope);
    const asked = askedOf(task, places.find(({ id }) => id === task.placeId)?.code ?? '');
    const now = new Date();
    return (await this.fits.brings(scope, this.visible.to(scope, actor), { notOnTask: taskId }))
      .map(({ id, ...brings }) => ({
        organisationId: id,
        load: brings.load,
        ...fitOf(asked, brings, null, now),
      }))
      .sort((a, b) => b.score - a.score || a.load - b.load || (a.organisationId < b.organisationId ? -1 : 1))
      .slice(0, first);
  }

  gaps(scope: CoalitionScope, actor: Actor, first: number): Promise<GapRow[]> {
    return this.fits.gaps(scope, this.visible.to(scope, actor), first);
  }
}

function withLanguages(brings: Brings, languages: readonly string[]): Brings {
  return { ...brings, languages: [...new Set([...brings.languages, ...languages].map(primary))] };
}

function askedOf({ capacity, neededLanguages, language, minutes, dueAt }: TaskRow, place: string): Asked {
  const expertise = capacity === null ? null : foldText(tidyLine(capacity));
  return { expertise, place, neededLanguages, language, minutes, dueAt };
}

function nearFit(row: NearRow): Fit {
  const holds: [FitReason, boolean][] = [
    ['EXPERTISE', row.expertise],
    ['PLACE', row.place],
    ['LANGUAGE', row.language],
    ['MINUTES', row.minutes],
    ['SOON', row.soon],
  ];
  const missing: [FitReason, boolean][] = [
    ['EXPERTISE', row.asksExpertise && !row.expertise],
    ['PLACE', !row.place],
    ['LANGUAGE', !row.language],
  ];
  const names = (list: readonly [FitReason, boolean][]) => list.filter(([, is]) => is).map(([name]) => name);
  return { score: row.score, reasons: names(holds), missing: names(missing) };
}
