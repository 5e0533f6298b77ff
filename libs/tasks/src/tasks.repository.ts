import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { likePattern } from '@chorus/kernel/like';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { foldText, tidyLine } from '@chorus/kernel/text';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';
import type { TaskState } from './domain/task-life';
import type { TaskDue } from './task-due';

export interface NewTask extends TaskDue {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly dueAt: Date;
  readonly placeId: string;
  readonly capacity: string | null;
  readonly occurrenceId: string | null;
  /** How many organisations may claim it, each for itself; from 1. */
  readonly seats: number;
  /** How long the work takes one person; null where nobody has said. */
  readonly minutes: number | null;
  /** BCP 47; what whoever does it must speak or write. */
  readonly neededLanguages: readonly string[];
  /** It comes again so many days after it was due, once it is finished. */
  readonly everyDays: number | null;
}

export interface TaskRow extends NewTask {
  readonly state: TaskState;
  /** The organisation that holds its first seat, and since when. */
  readonly organisationId: string | null;
  readonly claimedAt: Date | null;
  readonly version: number;
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

/** What a calendar shows of a task: when, and how it stands. */
export interface TaskDate {
  readonly id: string;
  readonly state: string;
  readonly dueAt: Date;
  /** The date at the place, YYYY-MM-DD, where it is due on a day and not at an instant. */
  readonly dueDate: string | null;
  /** IANA name of the zone of the place where it is done. */
  readonly timeZone: string;
}

export interface TaskFilter {
  /** Code of a place. */
  readonly place: string | null;
  readonly capacity: string | null;
  readonly occurrenceId: string | null;
  /** Any of these; all where null. */
  readonly states: readonly string[] | null;
  readonly search: string | null;
  /** A language range of RFC 4647: fr is fr-CA too. */
  readonly language: string | null;
  readonly dueBefore: Date | null;
  /** Only tasks that ask for what the actor's own organisation is good at. */
  readonly fits: boolean;
  /** Only tasks that the actor's own organisation has claimed. */
  readonly mine: boolean;
}

const ROW = `t.id, t.title, t.description, t.language, t.due_at as "dueAt", t.due_all_day as "dueAllDay",
  to_char(t.due_local, 'YYYY-MM-DD"T"HH24:MI') as "dueLocal", t.place_id as "placeId", t.capacity,
  t.occurrence_id as "occurrenceId", t.seats, t.minutes, t.needed_languages as "neededLanguages", t.every_days as "everyDays",
  t.version, t.state, c.organisation_id as "organisationId", c.claimed_at as "claimedAt"`;
const FROM = `task t join place p on p.coalition_id = t.coalition_id and p.id = t.place_id
  left join claim c on c.coalition_id = t.coalition_id and c.task_id = t.id and c.handed_back_at is null and c.seat = (
    select min(seat) from claim s where s.coalition_id = t.coalition_id and s.task_id = t.id and s.handed_back_at is null)`;
/** How far the reader's own organisation ($11) is with the task, where it has claimed it. */
const OWN = `select o.state from claim o where o.coalition_id = t.coalition_id and o.task_id = t.id
  and o.organisation_id = $11::uuid and o.handed_back_at is null`;

@Injectable()
export class TasksRepository {
  constructor(private readonly db: Db) {}

  page(
    scope: CoalitionScope,
    { organisationId }: Actor,
    { place, capacity, occurrenceId, states, search, language, dueBefore, fits, mine }: TaskFilter,
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
           and ($5::text[] is null or (case when $10::boolean then (${OWN}) else t.state end) = any($5))
           and (not $10::boolean or exists (${OWN}))) listed`;
    const params = [scope.coalitionId, place, keyOf(capacity), occurrenceId, states];
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

  /** Tasks that an organisation has claimed, and how far it is, due from one instant to another, the next due first. */
  claimedBetween(scope: CoalitionScope, organisationId: string, from: Date, to: Date): Promise<TaskDate[]> {
    return this.db.query<TaskDate>(
      scope,
      `select t.id, c.state, t.due_at as "dueAt", case when t.due_all_day then t.due_local::date::text end as "dueDate",
              p.time_zone as "timeZone"
         from task t join place p on p.coalition_id = t.coalition_id and p.id = t.place_id
         join claim c on c.coalition_id = t.coalition_id and c.task_id = t.id and c.handed_back_at is null
        where t.coalition_id = $1 and c.organisation_id = $2 and t.due_at between $3 and $4
          and t.state not in ('DRAFT', 'DROPPED') order by t.due_at, t.id`,
      [scope.coalitionId, organisationId, from, to],
    );
  }

  byIds(scope: CoalitionScope, ids: readonly string[]): Promise<TaskRow[]> {
    return this.db.query<TaskRow>(
      scope,
      `select ${ROW} from ${FROM} where t.coalition_id = $1 and t.id = any($2::uuid[])`,
      [scope.coalitionId, [...ids]],
    );
  }

  /** All of them in one statement. */
  async insertAll(scope: CoalitionScope, personId: string, tasks: readonly NewTask[]): Promise<void> {
    const rows = tasks.map((task) => ({
      ...task,
      search: foldText([task.title, task.description].join('\n')),
      capacityKey: keyOf(task.capacity),
    }));
    await this.db.execute(
      scope,
      `insert into task (coalition_id, id, title, description, language, search, due_at, due_local, due_all_day, place_id,
         capacity, capacity_key, occurrence_id, seats, minutes, needed_languages, every_days, created_by)
       select $1::uuid, r.id, r.title, r.description, r.language, r.search, r."dueAt", r."dueLocal", r."dueAllDay", r."placeId",
              r.capacity, r."capacityKey", r."occurrenceId", r.seats, r.minutes,
              array(select jsonb_array_elements_text(r."neededLanguages")), r."everyDays", $2::uuid
         from jsonb_to_recordset($3::jsonb) as r(id uuid, title text, description text, language text, search text,
              "dueAt" timestamptz, "dueLocal" timestamp, "dueAllDay" boolean, "placeId" uuid, capacity text, "capacityKey" text,
              "occurrenceId" uuid, seats integer, minutes integer, "neededLanguages" jsonb, "everyDays" integer)`,
      [scope.coalitionId, personId, JSON.stringify(rows)],
    );
  }

  /** False where the task has another version by now. */
  async change(
    scope: CoalitionScope,
    { version, ...task }: Omit<NewTask, 'occurrenceId'> & { readonly version: number },
  ): Promise<boolean> {
    const changed = await this.db.execute<{ id: string }>(
      scope,
      `update task set title = $4, description = $5, language = $6, search = $7, due_at = $8, due_local = $9, due_all_day = $10,
              place_id = $11, capacity = $12, capacity_key = $13, seats = $14, minutes = $15, needed_languages = $16,
              every_days = $17, version = version + 1
        where coalition_id = $1 and id = $2 and version = $3 returning id`,
      [
        scope.coalitionId,
        task.id,
        version,
        task.title,
        task.description,
        task.language,
        foldText([task.title, task.description].join('\n')),
        task.dueAt,
        task.dueLocal,
        task.dueAllDay,
        task.placeId,
        task.capacity,
        keyOf(task.capacity),
        task.seats,
        task.minutes,
        [...task.neededLanguages],
        task.everyDays,
      ],
    );
    return changed.length === 1;
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
}

/** An expertise folded, as capacities are: by this a task and what an organisation is good at meet. */
function keyOf(capacity: string | null): string | null {
  return capacity === null ? null : foldText(tidyLine(capacity));
}
