import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { COMMON_ERRORS, DomainError, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import type { Instrument } from '../domain/deadline';
import { DeadlinesRepository, type DeadlineRow, type NewDeadline } from './deadlines.repository';

/** Until when each instrument can be used at an occurrence; one deadline for each (PR-27). */
@Injectable()
export class DeadlinesService {
  constructor(
    private readonly deadlines: DeadlinesRepository,
    private readonly history: History,
  ) {}

  async ofOccurrences(
    scope: CoalitionScope,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, DeadlineRow[]>> {
    const byOccurrence = new Map<string, DeadlineRow[]>(ids.map((id) => [id, []]));
    for (const row of await this.deadlines.ofOccurrences(scope, ids))
      byOccurrence.get(row.occurrenceId)?.push(row);
    return byOccurrence;
  }

  /** Sets the instrument's deadline, confirmed where it has a source. Throws NOT_FOUND, STALE_WRITE. */
  @Transactional()
  async set(scope: CoalitionScope, { personId }: Actor, deadline: NewDeadline): Promise<void> {
    const { occurrenceId, instrument, dueDate, dueTime, source } = deadline;
    const start = await this.deadlines.holdStart(scope, occurrenceId);
    if (start === undefined) throw notFound();
    const status = source === null ? 'EXPECTED' : 'CONFIRMED';
    if (!(await this.deadlines.set(scope, newId(), deadline, status, start)))
      throw new DomainError(COMMON_ERRORS.STALE_WRITE);
    const due = dueTime === null ? dueDate : `${dueDate}T${dueTime}`;
    await this.history.record(scope, personId, 'OCCURRENCE_DEADLINE_SET', occurrenceId, {
      instrument,
      due,
      status,
    });
  }

  /** What is not there is gone already. Throws NOT_FOUND for an occurrence that is none. */
  @Transactional()
  async remove(
    scope: CoalitionScope,
    { personId }: Actor,
    occurrenceId: string,
    instrument: Instrument,
  ): Promise<void> {
    if ((await this.deadlines.holdStart(scope, occurrenceId)) === undefined) throw notFound();
    const removed = await this.deadlines.remove(scope, occurrenceId, instrument);
    if (removed === undefined) return;
    await this.history.record(scope, personId, 'OCCURRENCE_DEADLINE_REMOVED', occurrenceId, {
      instrument,
      due: removed.dueDate,
    });
  }
}
