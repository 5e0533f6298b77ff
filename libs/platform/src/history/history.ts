import { Injectable } from '@nestjs/common';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '../db/db';

/** Kinds of entries with their payloads; each feature adds its own by augmenting this interface. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface HistoryKinds {}

export interface HistoryEntry {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly personId: string | null;
  readonly payload: object;
  readonly at: Date;
}

/** What happened in a coalition: appended in the use case's own transaction, never changed, never removed. */
@Injectable()
export class History {
  constructor(private readonly db: Db) {}

  /** `personId` is null where the system itself acted, as at a deadline. */
  async record<Kind extends keyof HistoryKinds>(
    scope: CoalitionScope,
    personId: string | null,
    kind: Kind,
    subjectId: string,
    payload: HistoryKinds[Kind],
  ): Promise<void> {
    await this.db.execute(
      scope,
      `insert into history (coalition_id, id, kind, subject_id, person_id, payload) values ($1, $2, $3, $4, $5, $6)`,
      [scope.coalitionId, newId(), kind, subjectId, personId, JSON.stringify(payload)],
    );
  }

  /** Everything about one record, oldest first. */
  async of(scope: CoalitionScope, subjectId: string): Promise<HistoryEntry[]> {
    return this.db.query<HistoryEntry>(
      scope,
      `select id, kind, subject_id as "subjectId", person_id as "personId", payload, at
         from history where coalition_id = $1 and subject_id = $2 order by at, id`,
      [scope.coalitionId, subjectId],
    );
  }
}
