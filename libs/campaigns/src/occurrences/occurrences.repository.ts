import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';

export interface OccurrenceRow {
  readonly id: string;
  readonly momentId: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly status: string;
  readonly basis: string;
}

const OCCURRENCE = `o.id, o.moment_id as "momentId", o.start_date::text as "startDate", o.end_date::text as "endDate", o.status, o.basis`;

@Injectable()
export class OccurrencesRepository {
  constructor(private readonly db: Db) {}

  byIds(scope: CoalitionScope, ids: readonly string[]): Promise<OccurrenceRow[]> {
    return this.db.query<OccurrenceRow>(
      scope,
      `select ${OCCURRENCE} from occurrence o where o.coalition_id = $1 and o.id = any($2::uuid[])`,
      [scope.coalitionId, [...ids]],
    );
  }

  ofMoments(scope: CoalitionScope, momentIds: readonly string[]): Promise<OccurrenceRow[]> {
    return this.db.query<OccurrenceRow>(
      scope,
      `select ${OCCURRENCE} from occurrence o where o.coalition_id = $1 and o.moment_id = any($2::uuid[]) order by o.start_date`,
      [scope.coalitionId, [...momentIds]],
    );
  }
}
