import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import type { CalendarSource } from '../domain/calendar-source';
import { mayTake, OCCURRENCE_LIFE, STATUS_NAMES, type OccurrenceStep } from '../domain/occurrence-life';
import type { ExpectedDates } from '../domain/recurrence';
import { CalendarRepository, type HeldOccurrence } from './calendar.repository';
import { CONFIRMING_ERRORS } from './confirming-kinds';

const OUTCOMES = { HELD: OCCURRENCE_LIFE.hold, NO_OUTCOME: OCCURRENCE_LIFE.endWithoutOutcome } as const;

/** PR-27: an occurrence is confirmed by its organ's own calendar, and it is recorded what became of it. */
@Injectable()
export class ConfirmingService {
  constructor(
    private readonly calendar: CalendarRepository,
    private readonly history: History,
  ) {}

  /**
   * Confirms the days as they stand; the same again changes nothing but the source. Throws NOT_FOUND, DATE_SETTLED, and
   * DATES_DIFFER where the source says other days: those move the occurrence, and what prepares it with it (PR-28).
   */
  @Transactional()
  async confirm(
    scope: CoalitionScope,
    { personId }: Actor,
    id: string,
    { start, end }: ExpectedDates,
    source: CalendarSource,
  ): Promise<void> {
    const occurrence = await this.demand(scope, id);
    demandStep(occurrence, OCCURRENCE_LIFE.confirm);
    if (occurrence.start !== start || occurrence.end !== end) {
      const { start: stands, end: until } = occurrence;
      throw new DomainError(CONFIRMING_ERRORS.DATES_DIFFER, { start: stands, end: until }, 'startDate');
    }
    await this.calendar.confirm(scope, id, OCCURRENCE_LIFE.confirm.to, source);
    await this.history.record(scope, personId, 'OCCURRENCE_CONFIRMED', id, { start, end, source });
  }

  /** Throws NOT_FOUND, DATE_SETTLED, and NOT_BEGUN before its first day where it is held. */
  @Transactional()
  async record(
    scope: CoalitionScope,
    { personId }: Actor,
    id: string,
    outcome: keyof typeof OUTCOMES,
    note: string,
  ): Promise<void> {
    const step = OUTCOMES[outcome];
    const occurrence = await this.demand(scope, id);
    if (occurrence.status === step.to) return;
    demandStep(occurrence, step);
    if (!occurrence.begun) throw new DomainError(CONFIRMING_ERRORS.NOT_BEGUN);
    await this.calendar.record(scope, id, step.to, note);
    await this.history.record(scope, personId, 'OCCURRENCE_RECORDED', id, { outcome, note });
  }

  private async demand(scope: CoalitionScope, id: string): Promise<HeldOccurrence> {
    const occurrence = await this.calendar.hold(scope, id);
    if (occurrence === undefined) throw notFound();
    return occurrence;
  }
}

function demandStep({ status }: HeldOccurrence, step: OccurrenceStep): void {
  if (!mayTake(step, status))
    throw new DomainError(CONFIRMING_ERRORS.DATE_SETTLED, { status: STATUS_NAMES[status] });
}
