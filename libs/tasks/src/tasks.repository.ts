import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { likePattern } from '@chorus/kernel/like';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { foldText, tidyLine } from '@chorus/kernel/text';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';

export interface NewTask {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly dueAt: Date;
  readonly placeId: string;
  readonly capacity: string | null;
  readonly occurrenceId: string | null;
}

export interface TaskRow extends NewTask {
  readonly state: 'OPEN' | 'CLAIMED' | 'HANDED_IN';
  readonly organisationId: string | null;
  readonly claimedAt: Date | null;
}

/** What an organisation left with a task when its claim ended; the claim's id is the note's. */
export interface TaskNoteRow {
  readonly id: string;
  readonly taskId: string;
  readonly organisationId: string;
  readonly at: Date;
  readonly kind: 'HANDED_BACK' | 'HANDED_IN';
  readonly text: string;
}

export interface TaskFilter {
  /** Code of a place. */
  readonly place: string | null;
  readonly capacity: string | null;
  readonly occurrenceId: string | null;
  readonly state: string | null;
  readonly search: string | null;
  /** A language range of RFC 4647: fr is fr-CA too. */
  readonly language: string | null;
  readonly dueBefore: Date | null;
  /** Only tasks that ask for what the actor's own organisation is good at. */
  readonly fits: boolean;
  /** Only tasks that the actor's own organisation has claimed. */
  readonly mine: boolean;
}

const ROW = `t.id, t.title, t.description, t.language, t.due_at as "dueAt", t.place_id as "placeId", t.capacity,
  t.occurrence_id as "occurrenceId", c.organisation_id as "organisationId", c.claimed_at as "claimedAt",
  case when c.id is null then 'OPEN' when c.handed_in_at is null then 'CLAIMED' else 'HANDED_IN' end as state`;
const FROM = `task t join place p on p.coalition_id = t.coalition_id and p.id = t.place_id
  left join claim c on c.coalition_id = t.coalition_id and c.task_id = t.id and c.handed_back_at is null`;

@Injectable()
export class TasksRepository {
  constructor(private readonly db: Db) {}

  page(
    scope: CoalitionScope,
    { organisationId }: Actor,
    { place, capacity, occurrenceId, state, search, language, dueBefore, fits, mine }: TaskFilter,
    page: PageRequest,
  ): Promise<Page<TaskRow>> {
    const matched = `
      select * from (
        select to_char(t.due_at at time zone 'UTC', 'YYYYMMDDHH24MISS') as sort_key, ${ROW} from ${FROM}
         where t.coalition_id = $1 and ($2::text is null or p.code = $2) and ($3::text is null or t.capacity_key = $3)
           and ($4::uuid is null or t.occurrence_id = $4) and ($6::text is null or t.search like $6)
           and ($7::text is null or lower(t.language) || '-' like lower($7) || '-%')
           and ($8::timestamptz is null or t.due_at < $8)
           and (not $9::boolean or exists (
             select from capacity o where o.coalition_id = t.coalition_id and o.organisation_id = $11::uuid
                and o.kind = 'EXPERTISE' and o.key = t.capacity_key))
           and (not $10::boolean or c.organisation_id = $11::uuid)) listed
       where $5::text is null or state = $5`;
    const params = [scope.coalitionId, place, keyOf(capacity), occurrenceId, state];
    const texts = [likePattern(search), language, dueBefore];
    return readPage(this.db, scope, matched, [...params, ...texts, fits, mine, organisationId], page);
  }

  async byId(scope: CoalitionScope, id: string): Promise<TaskRow | undefined> {
    const [row] = await this.db.query<TaskRow>(
      scope,
      `select ${ROW} from ${FROM} where t.coalition_id = $1 and t.id = $2`,
      [scope.coalitionId, id],
    );
    return row;
  }

  async insert(scope: CoalitionScope, personId: string, task: NewTask): Promise<void> {
    const { id, title, description, language, dueAt, placeId, capacity, occurrenceId } = task;
    await this.db.execute(
      scope,
      `insert into task (coalition_id, id, title, description, language, search, due_at, place_id, capacity, capacity_key, occurrence_id, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        scope.coalitionId,
        id,
        title,
        description,
        language,
        foldText([title, description].join('\n')),
        dueAt,
        placeId,
        capacity,
        keyOf(capacity),
        occurrenceId,
        personId,
      ],
    );
  }

  /** How many tasks prepare each of these occurrences, 0 where none does. */
  countByOccurrence(
    scope: CoalitionScope,
    occurrenceIds: readonly string[],
  ): Promise<{ occurrenceId: string; count: number }[]> {
    return this.db.query(
      scope,
      `select o.id as "occurrenceId", count(t.id)::int as count
         from unnest($2::uuid[]) as o(id)
         left join task t on t.coalition_id = $1 and t.occurrence_id = o.id group by o.id`,
      [scope.coalitionId, [...occurrenceIds]],
    );
  }

  /** What was left with each of these tasks for others, the latest first. */
  notes(scope: CoalitionScope, taskIds: readonly string[]): Promise<TaskNoteRow[]> {
    return this.db.query<TaskNoteRow>(
      scope,
      `select id, task_id as "taskId", organisation_id as "organisationId", coalesce(handed_in_at, handed_back_at) as at,
              case when handed_in_at is null then 'HANDED_BACK' else 'HANDED_IN' end as kind, note as text
         from claim
        where coalition_id = $1 and task_id = any($2::uuid[]) and note ~ '[^[:space:]]'
        order by at desc, id desc`,
      [scope.coalitionId, [...taskIds]],
    );
  }

  /** Claims an open task; false where another claim stands. The unique index decides, not a look beforehand. */
  async claim(
    scope: CoalitionScope,
    id: string,
    taskId: string,
    organisationId: string,
    personId: string,
  ): Promise<boolean> {
    const made = await this.db.execute<{ id: string }>(
      scope,
      `insert into claim (coalition_id, id, task_id, organisation_id, person_id) values ($1, $2, $3, $4, $5)
       on conflict (coalition_id, task_id) where handed_back_at is null do nothing returning id`,
      [scope.coalitionId, id, taskId, organisationId, personId],
    );
    return made.length === 1;
  }

  /** Ends this organisation's claim; false where it holds none. */
  async end(
    scope: CoalitionScope,
    taskId: string,
    organisationId: string,
    how: 'handed_back_at' | 'handed_in_at',
    note: string | null,
  ): Promise<boolean> {
    const ended = await this.db.execute<{ id: string }>(
      scope,
      `update claim set ${how} = clock_timestamp(), note = $4
        where coalition_id = $1 and task_id = $2 and organisation_id = $3 and handed_back_at is null and handed_in_at is null
        returning id`,
      [scope.coalitionId, taskId, organisationId, note],
    );
    return ended.length === 1;
  }
}

/** An expertise folded, as capacities are: by this a task and what an organisation is good at meet. */
function keyOf(capacity: string | null): string | null {
  return capacity === null ? null : foldText(tidyLine(capacity));
}
