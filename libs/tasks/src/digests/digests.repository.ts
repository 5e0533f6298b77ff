import { Injectable } from '@nestjs/common';
import type { CoalitionScope, PlatformScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { HeldTask, Rhythm } from '../domain/digest';
import { HELD } from '../domain/task-life';

/** Days without a sign after which a holder is asked, and days after that until the task goes back. */
const SILENT_DAYS = 14;
const ANSWER_DAYS = 7;

/** Claims of the person $2 that are worked on: what waits for its risk note or was dropped asks nobody for a sign. */
const UNDER_WAY = `c.coalition_id = $1 and c.person_id = $2 and c.handed_back_at is null and c.state = any($3::text[])
  and t.coalition_id = c.coalition_id and t.id = c.task_id and t.state not in ('DRAFT', 'DROPPED')`;

/** A claim that has stayed silent although its holder was asked. */
export interface SilentClaim {
  readonly id: string;
  readonly taskId: string;
  readonly organisationId: string;
}

@Injectable()
export class DigestsRepository {
  constructor(private readonly db: Db) {}

  /** Zones in which people are; the clock there says whose hour it is. */
  async zones(scope: PlatformScope): Promise<string[]> {
    const rows = await this.db.query<{ zone: string }>(
      scope,
      'select distinct time_zone as zone from person',
    );
    return rows.map(({ zone }) => zone);
  }

  async peopleIn(scope: PlatformScope, zones: readonly string[]): Promise<{ id: string; zone: string }[]> {
    return this.db.query(
      scope,
      'select id, time_zone as zone from person where time_zone = any($1::text[]) order by id',
      [[...zones]],
    );
  }

  async rhythm(scope: CoalitionScope, personId: string): Promise<Rhythm | undefined> {
    const [row] = await this.db.query<{ rhythm: Rhythm }>(
      scope,
      'select rhythm from digest_rhythm where coalition_id = $1 and person_id = $2',
      [scope.coalitionId, personId],
    );
    return row?.rhythm;
  }

  async setRhythm(scope: CoalitionScope, personId: string, rhythm: Rhythm): Promise<void> {
    await this.db.execute(
      scope,
      `insert into digest_rhythm (coalition_id, person_id, rhythm) values ($1, $2, $3)
       on conflict (coalition_id, person_id) do update set rhythm = excluded.rhythm`,
      [scope.coalitionId, personId, rhythm],
    );
  }

  /** What a person answers for and has not handed in, and the database's clock; none where the membership has ended. */
  async held(scope: CoalitionScope, personId: string): Promise<HeldTask[]> {
    return this.db.query<HeldTask>(
      scope,
      `select t.id, t.due_at as "dueAt", c.asked_at is not null as asked
         from task t cross join claim c
         join membership m on m.coalition_id = c.coalition_id and m.person_id = c.person_id and m.ended_at is null
        where ${UNDER_WAY} order by t.due_at, t.id`,
      [scope.coalitionId, personId, [...HELD]],
    );
  }

  /** Asks about every claim of the person that has been silent for two weeks. */
  async ask(scope: CoalitionScope, personId: string): Promise<void> {
    await this.db.execute(
      scope,
      `update claim c set asked_at = clock_timestamp() from task t
        where ${UNDER_WAY} and c.asked_at is null
          and c.last_sign_at < clock_timestamp() - make_interval(days => ${SILENT_DAYS})`,
      [scope.coalitionId, personId, [...HELD]],
    );
  }

  silent(scope: CoalitionScope, personId: string): Promise<SilentClaim[]> {
    return this.db.query<SilentClaim>(
      scope,
      `select c.id, c.task_id as "taskId", c.organisation_id as "organisationId" from claim c, task t
        where ${UNDER_WAY}
          and c.asked_at < clock_timestamp() - make_interval(days => ${ANSWER_DAYS})`,
      [scope.coalitionId, personId, [...HELD]],
    );
  }
}
