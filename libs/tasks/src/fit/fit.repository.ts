import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db, type SqlValue } from '@chorus/platform/db/db';
import { FIT_WEIGHTS, SOON_DAYS, type Brings } from '../domain/fit';
import { HELD } from '../domain/task-life';

export interface OrganisationBrings extends Brings {
  readonly id: string;
}

/** Who sees an organisation, as the coalition says it: a condition on `organisation o` with its own parameters, $1 the coalition. */
interface SeenOrganisations {
  readonly condition: string;
  readonly params: readonly SqlValue[];
}

/** A task with the reasons that it fits by, which SQL has found as `fitOf` does. */
export interface NearRow {
  readonly id: string;
  readonly score: number;
  readonly expertise: boolean;
  readonly place: boolean;
  readonly language: boolean;
  readonly minutes: boolean;
  readonly soon: boolean;
  readonly asksExpertise: boolean;
}

/** Expertise, place and language that open tasks ask for together, and how many organisations bring all three. */
export interface GapRow {
  readonly expertise: string;
  readonly placeId: string;
  readonly language: string;
  readonly tasks: number;
  readonly organisations: number;
}

const BRINGS = `o.id,
  array(select c.key from capacity c where c.coalition_id = o.coalition_id and c.organisation_id = o.id and c.kind = 'EXPERTISE') as expertise,
  array(select c.value from capacity c where c.coalition_id = o.coalition_id and c.organisation_id = o.id and c.kind = 'PLACE') as places,
  o.languages || array(select c.key from capacity c where c.coalition_id = o.coalition_id and c.organisation_id = o.id and c.kind = 'LANGUAGE') as languages,
  (select count(*)::int from claim h where h.coalition_id = o.coalition_id and h.organisation_id = o.id
      and h.handed_back_at is null and h.state = any($4::text[])) as load`;
const NEEDED = `case when cardinality(t.needed_languages) = 0 then array[t.language] else t.needed_languages end`;

@Injectable()
export class FitRepository {
  constructor(private readonly db: Db) {}

  /** What organisations bring that the actor may see; of one, or of all that hold nothing of a task. */
  async brings(
    scope: CoalitionScope,
    { condition, params }: SeenOrganisations,
    which: { readonly organisationId: string } | { readonly notOnTask: string },
  ): Promise<OrganisationBrings[]> {
    const one = 'organisationId' in which;
    return this.db.query<OrganisationBrings>(
      scope,
      `select ${BRINGS} from organisation o where o.coalition_id = $1 and ${condition}
          and ${one ? 'o.id = $5::uuid' : 'not exists (select from claim n where n.coalition_id = o.coalition_id and n.organisation_id = o.id and n.task_id = $5::uuid and n.handed_back_at is null)'}`,
      [...params, [...HELD], one ? which.organisationId : which.notOnTask],
    );
  }

  /** Open tasks that one's organisation does not hold yet, the best fit first; those that take longer are left out. */
  near(
    scope: CoalitionScope,
    organisationId: string,
    { expertise, places, languages }: Brings,
    minutes: number | null,
    first: number,
  ): Promise<NearRow[]> {
    const { EXPERTISE, PLACE, LANGUAGE, MINUTES, SOON } = FIT_WEIGHTS;
    return this.db.query<NearRow>(
      scope,
      `select f.*, f.expertise::int * ${EXPERTISE} + f.place::int * ${PLACE} + f.language::int * ${LANGUAGE}
                 + f.minutes::int * ${MINUTES} + f.soon::int * ${SOON} as score
         from (
           select t.id, t.due_at as "dueAt", t.capacity_key is not null as "asksExpertise",
                  coalesce(t.capacity_key = any($3::text[]), false) as expertise, p.code = any($4::text[]) as place,
                  not exists (select from unnest(${NEEDED}) n(tag) where not lower(split_part(n.tag, '-', 1)) = any($5::text[])) as language,
                  coalesce(t.minutes <= $6::int, false) as minutes,
                  t.due_at <= clock_timestamp() + make_interval(days => ${SOON_DAYS}) as soon
             from task t join place p on p.coalition_id = t.coalition_id and p.id = t.place_id
            where t.coalition_id = $1 and t.state = 'OPEN' and t.due_at > clock_timestamp()
              and ($6::int is null or t.minutes is null or t.minutes <= $6::int)
              and not exists (select from claim c where c.coalition_id = t.coalition_id and c.task_id = t.id
                                 and c.organisation_id = $2 and c.handed_back_at is null)) f
        order by score desc, f."dueAt", f.id limit $7`,
      [scope.coalitionId, organisationId, [...expertise], [...places], [...languages], minutes, first],
    );
  }

  /** What open tasks ask for, the scarcest first: no organisation that the actor may see, then one, and so on. */
  gaps(scope: CoalitionScope, { condition, params }: SeenOrganisations, first: number): Promise<GapRow[]> {
    return this.db.query<GapRow>(
      scope,
      `with asked as (
         select t.capacity_key as key, min(t.capacity) as expertise, t.place_id, p.code, lower(split_part(n.tag, '-', 1)) as language,
                count(distinct t.id)::int as tasks
           from task t join place p on p.coalition_id = t.coalition_id and p.id = t.place_id
           cross join lateral unnest(${NEEDED}) n(tag)
          where t.coalition_id = $1 and t.state = 'OPEN' and t.due_at > clock_timestamp() and t.capacity_key is not null
          group by t.capacity_key, t.place_id, p.code, lower(split_part(n.tag, '-', 1))),
       bring as (
         select distinct o.id, e.key, w.value as code, lower(split_part(l.tag, '-', 1)) as language
           from organisation o
           join capacity e on e.coalition_id = o.coalition_id and e.organisation_id = o.id and e.kind = 'EXPERTISE'
           join capacity w on w.coalition_id = o.coalition_id and w.organisation_id = o.id and w.kind = 'PLACE'
           cross join lateral (
             select unnest(o.languages) as tag
             union all select c.key from capacity c where c.coalition_id = o.coalition_id and c.organisation_id = o.id and c.kind = 'LANGUAGE') l
          where o.coalition_id = $1 and ${condition})
       select a.expertise, a.place_id as "placeId", a.language, a.tasks, count(b.id)::int as organisations
         from asked a left join bring b on b.key = a.key and b.code = a.code and b.language = a.language
        group by a.key, a.expertise, a.place_id, a.code, a.language, a.tasks
        order by organisations, a.tasks desc, a.key collate "C", a.code, a.language limit $4`,
      [...params, first],
    );
  }
}
