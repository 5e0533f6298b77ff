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

  /**
   * The same for what is saved while one works: nothing where this person has such an entry of the last so many minutes
   * about this record. At most one comes of any number at once, where the use case holds the record's row by then.
   */
  async recordSpell<Kind extends keyof HistoryKinds>(
    scope: CoalitionScope,
    personId: string,
    kind: Kind,
    subjectId: string,
    payload: HistoryKinds[Kind],
    { minutes }: { readonly minutes: number },
  ): Promise<void> {
    await this.db.execute(
      scope,
      `insert into history (coalition_id, id, kind, subject_id, person_id, payload)
       select $1::uuid, $2::uuid, $3::text, $4::uuid, $5::uuid, $6::jsonb
        where not exists (
          select from history where coalition_id = $1::uuid and subject_id = $4::uuid and kind = $3::text
             and person_id = $5::uuid and at > clock_timestamp() - make_interval(mins => $7))`,
      [scope.coalitionId, newId(), kind, subjectId, personId, JSON.stringify(payload), minutes],
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
