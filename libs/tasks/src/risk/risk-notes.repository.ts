import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { AtRisk, EngagementKind } from './domain/standing';

export interface RiskText {
  readonly atRisk: readonly AtRisk[];
  readonly harm: string;
  readonly mitigation: string;
  readonly language: string;
  readonly reviewOn: string;
}

export interface RiskNoteRow extends RiskText {
  readonly id: string;
  readonly kind: EngagementKind;
  readonly engagementId: string;
  readonly version: number;
  readonly writtenBy: string;
  readonly writerName: string;
  readonly writtenAt: Date;
  readonly decidedBy: string | null;
  readonly deciderName: string | null;
  readonly decidedAt: Date | null;
  /** The day by the database's clock, in UTC. */
  readonly today: string;
}

export interface ReviewRow {
  readonly engagementId: string;
  readonly decidedAt: Date | null;
  readonly reviewOn: string;
  readonly today: string;
}

const TODAY = `(clock_timestamp() at time zone 'UTC')::date::text`;
const NOTE = `select n.id, n.engagement_kind as kind, n.engagement_id as "engagementId", n.at_risk as "atRisk", n.harm, n.mitigation,
    n.language, n.review_on::text as "reviewOn", n.version, n.written_by as "writtenBy", w.name as "writerName",
    n.written_at as "writtenAt", n.decided_by as "decidedBy", d.name as "deciderName", n.decided_at as "decidedAt", ${TODAY} as today
  from risk_note n join person w on w.id = n.written_by left join person d on d.id = n.decided_by where n.coalition_id = $1`;

@Injectable()
export class RiskNotesRepository {
  constructor(private readonly db: Db) {}

  async of(scope: CoalitionScope, kind: EngagementKind, id: string): Promise<RiskNoteRow | undefined> {
    const [row] = await this.db.query<RiskNoteRow>(
      scope,
      `${NOTE} and n.engagement_kind = $2 and n.engagement_id = $3`,
      [scope.coalitionId, kind, id],
    );
    return row;
  }

  async byId(scope: CoalitionScope, id: string): Promise<RiskNoteRow | undefined> {
    const [row] = await this.db.query<RiskNoteRow>(scope, `${NOTE} and n.id = $2`, [scope.coalitionId, id]);
    return row;
  }

  /** What decides the standings of these engagements; one without a note is not among them. */
  reviews(scope: CoalitionScope, kind: EngagementKind, ids: readonly string[]): Promise<ReviewRow[]> {
    return this.db.query<ReviewRow>(
      scope,
      `select engagement_id as "engagementId", decided_at as "decidedAt", review_on::text as "reviewOn", ${TODAY} as today
         from risk_note where coalition_id = $1 and engagement_kind = $2 and engagement_id = any($3::uuid[])`,
      [scope.coalitionId, kind, [...ids]],
    );
  }

  async today(scope: CoalitionScope): Promise<string> {
    const [row] = await this.db.query<{ today: string }>(
      scope,
      `select ${TODAY} as today from coalition where id = $1`,
      [scope.coalitionId],
    );
    if (row === undefined) throw new Error('a scope without its coalition');
    return row.today;
  }

  /** False where the engagement has a note by now. */
  async insert(
    scope: CoalitionScope,
    kind: EngagementKind,
    engagementId: string,
    id: string,
    personId: string,
    text: RiskText,
  ): Promise<boolean> {
    const made = await this.db.execute<{ id: string }>(
      scope,
      `insert into risk_note (coalition_id, id, engagement_kind, engagement_id, at_risk, harm, mitigation, language, review_on, written_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`,
      [scope.coalitionId, id, kind, engagementId, ...columns(text), personId],
    );
    return made.length === 1;
  }

  /** Other words await approval anew. False where the note has another version by now. */
  async change(
    scope: CoalitionScope,
    id: string,
    version: number,
    personId: string,
    text: RiskText,
  ): Promise<boolean> {
    const changed = await this.db.execute<{ id: string }>(
      scope,
      `update risk_note set at_risk = $4, harm = $5, mitigation = $6, language = $7, review_on = $8, written_by = $9,
              written_at = clock_timestamp(), decided_by = null, decided_at = null, version = version + 1
        where coalition_id = $1 and id = $2 and version = $3 returning id`,
      [scope.coalitionId, id, version, ...columns(text), personId],
    );
    return changed.length === 1;
  }

  /** False where the note has another version by now, or is approved. */
  async approve(scope: CoalitionScope, id: string, version: number, personId: string): Promise<boolean> {
    const approved = await this.db.execute<{ id: string }>(
      scope,
      `update risk_note set decided_by = $4, decided_at = clock_timestamp()
        where coalition_id = $1 and id = $2 and version = $3 and decided_at is null returning id`,
      [scope.coalitionId, id, version, personId],
    );
    return approved.length === 1;
  }

  async coordinators(scope: CoalitionScope): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      scope,
      `select distinct person_id as id from membership
        where coalition_id = $1 and role = 'COORDINATOR' and ended_at is null`,
      [scope.coalitionId],
    );
    return rows.map(({ id }) => id);
  }
}

function columns({ atRisk, harm, mitigation, language, reviewOn }: RiskText) {
  return [[...atRisk], harm, mitigation, language, reviewOn];
}
