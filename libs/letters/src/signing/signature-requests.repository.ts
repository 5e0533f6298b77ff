import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';
import type { Display } from '../domain/life';
import type { RequestState } from '../domain/request';
import { inItsCampaign, TAKES_SIGNATURES } from './awaits';

export interface NewRequest {
  readonly id: string;
  readonly letterId: string;
  readonly versionId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly display: Display;
  readonly updates: boolean;
}

/** A request as people of its organisation see it. */
export interface RequestRow {
  readonly id: string;
  readonly letterId: string;
  readonly letterTitle: string;
  readonly language: string;
  readonly closesAt: Date;
  readonly organisationId: string;
  readonly display: Display;
  readonly updates: boolean;
  readonly state: RequestState;
  readonly requestedBy: string;
  readonly createdAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly note: string | null;
}

const STATE = `case when r.state = 'PENDING' and not ${TAKES_SIGNATURES} then 'ENDED' else r.state end`;
const ROW = `r.id, r.letter_id as "letterId", l.title as "letterTitle", l.language, l.closes_at as "closesAt",
  r.organisation_id as "organisationId", r.display, r.updates, ${STATE} as state, p.name as "requestedBy", r.created_at as "createdAt",
  d.name as "decidedBy", r.decided_at as "decidedAt", r.note`;
const FROM = `signature_request r join letter l on l.coalition_id = r.coalition_id and l.id = r.letter_id
  join person p on p.id = r.person_id left join person d on d.id = r.decided_by`;

@Injectable()
export class SignatureRequestsRepository {
  constructor(private readonly db: Db) {}

  /** False where this organisation's signers are asked already: a unique index decides. */
  async insert(scope: CoalitionScope, r: NewRequest): Promise<boolean> {
    const made = await this.db.execute<{ id: string }>(
      scope,
      `insert into signature_request (coalition_id, id, letter_id, version_id, organisation_id, person_id, display, updates)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
      [scope.coalitionId, r.id, r.letterId, r.versionId, r.organisationId, r.personId, r.display, r.updates],
    );
    return made.length === 1;
  }

  async one(scope: CoalitionScope, id: string): Promise<RequestRow | undefined> {
    const [row] = await this.db.query<RequestRow>(
      scope,
      `select ${ROW} from ${FROM} where r.coalition_id = $1 and r.id = $2`,
      [scope.coalitionId, id],
    );
    return row;
  }

  /** False where it is pending no more, whoever was quicker. */
  async refuse(scope: CoalitionScope, id: string, by: string, note: string | null): Promise<boolean> {
    const refused = await this.db.execute<{ id: string }>(
      scope,
      `update signature_request set state = 'REFUSED', decided_by = $3, note = $4, decided_at = clock_timestamp()
        where coalition_id = $1 and id = $2 and state = 'PENDING' returning id`,
      [scope.coalitionId, id, by, note],
    );
    return refused.length === 1;
  }

  /** Confirms what is asked of an organisation's signers, whose signature answers it; gives its id where there was a request. */
  async answer(
    scope: CoalitionScope,
    letterId: string,
    organisationId: string,
    by: string,
  ): Promise<string | undefined> {
    const [row] = await this.db.execute<{ id: string }>(
      scope,
      `update signature_request set state = 'CONFIRMED', decided_by = $4, decided_at = clock_timestamp()
        where coalition_id = $1 and letter_id = $2 and organisation_id = $3 and state = 'PENDING' returning id`,
      [scope.coalitionId, letterId, organisationId, by],
    );
    return row?.id;
  }

  /** Where those who are asked are written to. */
  addresses(
    scope: CoalitionScope,
    personIds: readonly string[],
  ): Promise<{ readonly personId: string; readonly email: string }[]> {
    return this.db.query(scope, `select id as "personId", email from person where id = any($1::uuid[])`, [
      [...personIds],
    ]);
  }

  /** By letter, the organisation's newest request. */
  async newest(
    scope: CoalitionScope,
    letterIds: readonly string[],
    organisationId: string,
  ): Promise<ReadonlyMap<string, RequestRow>> {
    const rows = await this.db.query<RequestRow>(
      scope,
      `select distinct on (r.letter_id) ${ROW} from ${FROM}
        where r.coalition_id = $1 and r.letter_id = any($2::uuid[]) and r.organisation_id = $3
        order by r.letter_id, r.created_at desc`,
      [scope.coalitionId, [...letterIds], organisationId],
    );
    return new Map(rows.map((row) => [row.letterId, row]));
  }

  /** Requests of an organisation that a signer of it may decide now, of the letter that closes first before others. */
  toDecide(
    scope: CoalitionScope,
    organisationId: string | null,
    narrow: boolean,
    page: PageRequest,
  ): Promise<Page<RequestRow>> {
    const matched = `select to_char(l.closes_at at time zone 'UTC', 'YYYYMMDDHH24MISS') as sort_key, ${ROW} from ${FROM}
      where r.coalition_id = $1 and r.organisation_id = $2::uuid and r.state = 'PENDING' and ${TAKES_SIGNATURES}
        and (not $3::boolean or ${inItsCampaign('$2::uuid')})`;
    return readPage(this.db, scope, matched, [scope.coalitionId, organisationId, narrow], page);
  }
}
