import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { nextOccurrences, type ExpectedDates } from '../domain/recurrence';
import { patternOf } from '../domain/pattern-of';
import { CalendarRepository, type RecurringMoment } from './calendar.repository';
import { BASIS, CONFIRMING_ERRORS } from './confirming-kinds';

export interface AddedDates extends ExpectedDates {
  readonly momentId: string;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly tentative: boolean;
  readonly basis: string;
}

/** PR-27: dates that a moment is expected on, by its own pattern or by hand. */
@Injectable()
export class ExpectingService {
  constructor(
    private readonly calendar: CalendarRepository,
    private readonly history: History,
  ) {}

  /**
   * Adds the next `count` dates of the pattern, but for those that touch a date that is there; a repeat adds none. Gives
   * the moment's code. Throws NOT_FOUND, NO_PATTERN.
   */
  @Transactional()
  async propose(
    scope: CoalitionScope,
    { personId }: Actor,
    momentId: string,
    count: number,
  ): Promise<string> {
    const moment = await this.demand(scope, momentId);
    const known = await this.calendar.datesOf(scope, momentId);
    const pattern = patternOf(moment, known[0], moment.today);
    if (pattern === null) throw new DomainError(CONFIRMING_ERRORS.NO_PATTERN);
    const wanted = nextOccurrences(pattern, moment.today, count).filter((dates) => !touchesOne(dates, known));
    const made = { status: 'EXPECTED', basis: BASIS[pattern.kind], proposed: true } as const;
    const starts = await this.calendar.add(
      scope,
      momentId,
      wanted.map((dates) => ({ ...made, ...dates, id: newId(), startTime: null, endTime: null })),
    );
    if (starts.length > 0)
      await this.history.record(scope, personId, 'OCCURRENCES_PROPOSED', momentId, { starts });
    return moment.code;
  }

  /**
   * Adds one by hand; the same days again are the same occurrence. Gives its id. Throws NOT_FOUND, and DATE_EXISTS for a
   * day on which another one begins.
   */
  @Transactional()
  async add(scope: CoalitionScope, { personId }: Actor, dates: AddedDates): Promise<string> {
    const { momentId, tentative, ...rest } = dates;
    await this.demand(scope, momentId);
    const { start, end } = rest;
    const known = await this.calendar.datesOf(scope, momentId);
    const there = known.find((date) => date.start === start && date.status !== 'CANCELLED');
    if (there !== undefined && there.end !== end)
      throw new DomainError(CONFIRMING_ERRORS.DATE_EXISTS, {}, 'start');
    if (there !== undefined) return there.id;
    const id = newId();
    const status = tentative ? 'TENTATIVE' : 'EXPECTED';
    await this.calendar.add(scope, momentId, [{ ...rest, id, status, proposed: false }]);
    await this.history.record(scope, personId, 'OCCURRENCE_ADDED', id, { start, end, tentative });
    return id;
  }

  private async demand(scope: CoalitionScope, momentId: string): Promise<RecurringMoment> {
    const moment = await this.calendar.holdMoment(scope, momentId);
    if (moment === undefined) throw notFound();
    return moment;
  }
}

/** True where a date is there already, if only about then: an expected window and its real days are one date. */
function touchesOne({ start, end }: ExpectedDates, known: readonly ExpectedDates[]): boolean {
  return known.some((date) => date.start <= end && date.end >= start);
}
