import { Injectable } from '@nestjs/common';
import { isNight, notByNight } from '@chorus/kernel/night';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { Outbox } from '@chorus/platform/outbox/outbox';
import { ChangesRepository } from './changes.repository';
import type { TellPayload } from './telling-kinds';
import './telling-kinds';

/** A change can be undone for ten seconds on the screen; nobody is told of one that was. */
const UNDO_MS = 30_000;

/** What one person has to hear of a change. */
export interface Told {
  readonly tasks: number;
  readonly nextDue: Date | null;
  /** Zone of the place where the next is due. */
  readonly zone: string | null;
}

/** Tells whoever holds tasks that an occurrence has moved: one mail a person and change, however many tasks. */
@Injectable()
export class TellingService {
  constructor(
    private readonly changes: ChangesRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Within the use case's transaction. */
  async owe(scope: CoalitionScope, changeId: string, personIds: readonly string[]): Promise<void> {
    if (personIds.length === 0) return;
    const payloads = personIds.map((personId) => ({ changeId, personId }));
    const runAt = new Date(Date.now() + UNDO_MS);
    await this.outbox.appendAll(scope, 'campaigns.tell-change', payloads, { runAt });
  }

  /**
   * What to say, where there is something: nothing of a change that was undone, nor to whoever holds none of its tasks
   * any more. In the night where the reader is, it is owed anew for the morning.
   */
  @Transactional()
  async due(scope: CoalitionScope, payload: TellPayload, zone: string): Promise<Told | null> {
    const change = await this.changes.byId(scope, payload.changeId);
    if (change === undefined || change.undoneAt !== null) return null;
    const told = await this.changes.tellable(scope, payload.changeId, payload.personId);
    if (told === undefined || told.tasks === 0) return null;
    const now = new Date();
    if (!isNight(now, zone)) return told;
    await this.outbox.append(scope, 'campaigns.tell-change', payload, { runAt: notByNight(now, zone) });
    return null;
  }
}
