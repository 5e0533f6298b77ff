import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db, type SqlValue } from '@chorus/platform/db/db';
import { readPage, readPages, type Page, type PageRequest } from '@chorus/platform/db/page';
import type { ActionFilter, ActionRow, NearRow } from './action-rows';
import { SEEN, seenBy } from './seen-actions';

const OF = 'l.coalition_id = a.coalition_id and l.action_id = a.id';
const ROW = `a.id, a.kind, a.state, a.campaign_id as "campaignId", a.place_id as "placeId", a.held_at as "heldAt",
  to_char(a.held_local, 'YYYY-MM-DD"T"HH24:MI') as "heldLocal", a.held_all_day as "heldAllDay", a.asked, a.outcome, a.promised,
  a.language, a.follow_up as "followUpText", a.follow_up_organisation_id as "followUpOrganisationId",
  a.follow_up_person_id as "followUpPersonId", (select name from person w where w.id = a.follow_up_person_id) as "followUpPerson",
  a.follow_up_on::text as "followUpOn", a.follow_up_done_at as "followUpDoneAt", a.version,
  array(select l.ask_id from action_ask l where ${OF} order by l.ask_id) as "askIds",
  (select jsonb_agg(jsonb_build_object('targetId', l.target_id, 'holder', l.holder) order by l.target_id)
     from action_target l where ${OF}) as targets,
  array(select l.organisation_id from action_organisation l where ${OF} order by not l.leads, l.organisation_id) as "organisationIds",
  (select l.organisation_id from action_organisation l where ${OF} and l.leads) as "leadId"`;
/** The latest first: seconds before the year 11476, so that a text sorts as its number. */
const LATEST = `lpad((300000000000 - floor(extract(epoch from a.held_at))::bigint)::text, 12, '0')`;

/** Organisations that the reader may see, as the coalition says it: a condition on `organisation o` with the parameters of `seenBy`. */
export interface SeenOrganisations {
  readonly condition: string;
}

@Injectable()
export class ActionsRepository {
  constructor(private readonly db: Db) {}

  page(
    scope: CoalitionScope,
    actor: Actor,
    { target, ask, campaignId, kind, state, organisationId, from, to }: ActionFilter,
    { condition }: SeenOrganisations,
    page: PageRequest,
  ): Promise<Page<ActionRow>> {
    const matched = `select ${LATEST} as sort_key, ${ROW} from action a
      where a.coalition_id = $1 and ${SEEN}
        and ($4::text is null or exists (select from action_target l join target t on t.coalition_id = l.coalition_id and t.id = l.target_id
              where ${OF} and t.code = $4))
        and ($5::text is null or exists (select from action_ask l join ask k on k.coalition_id = l.coalition_id and k.id = l.ask_id
              where ${OF} and k.code = $5))
        and ($6::uuid is null or a.campaign_id = $6) and ($7::text is null or a.kind = $7) and ($8::text is null or a.state = $8)
        and ($9::uuid is null or exists (select from action_organisation l join organisation o
              on o.coalition_id = l.coalition_id and o.id = l.organisation_id where ${OF} and o.id = $9 and ${condition}))
        and ($10::date is null or a.held_local >= $10) and ($11::date is null or a.held_local < $11::date + 1)`;
    const filters = [target, ask, campaignId, kind, state, organisationId, from, to];
    return readPage(this.db, scope, matched, [...seenBy(scope, actor), ...filters], page);
  }

  /** What is still to be followed up, the earliest first: where `mine`, by the reader’s own organisation. */
  due(
    scope: CoalitionScope,
    actor: Actor,
    mine: boolean,
    until: string | null,
    page: PageRequest,
  ): Promise<Page<ActionRow>> {
    const matched = `select to_char(a.follow_up_on, 'YYYYMMDD') as sort_key, ${ROW} from action a
      where a.coalition_id = $1 and ${SEEN} and a.follow_up_on is not null and a.follow_up_done_at is null
        and a.state <> 'CANCELLED' and (not $4::boolean or a.follow_up_organisation_id = $3::uuid)
        and ($5::date is null or a.follow_up_on <= $5)`;
    return readPage(this.db, scope, matched, [...seenBy(scope, actor), mine, until], page);
  }

  /** By ask, or by target, one page each, the latest first. */
  pagesOf(
    scope: CoalitionScope,
    actor: Actor,
    by: 'ask' | 'target',
    ids: readonly string[],
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<ActionRow>>> {
    const matched = `select ${LATEST} as sort_key, ${ROW} from action a join action_${by} on_it
        on on_it.coalition_id = a.coalition_id and on_it.action_id = a.id
      where a.coalition_id = $1 and ${SEEN} and on_it.${by}_id = list.id`;
    return readPages(this.db, scope, ids, matched, seenBy(scope, actor), page);
  }

  /** Those of these that the reader may see. */
  seen(scope: CoalitionScope, actor: Actor, id: string): Promise<ActionRow | undefined> {
    return this.first(scope, `a.id = $4 and ${SEEN}`, [...seenBy(scope, actor), id]);
  }

  /** Whoever asks: what becomes of it is for a use case that has no reader. */
  byId(scope: CoalitionScope, id: string): Promise<ActionRow | undefined> {
    return this.first(scope, 'a.id = $2', [scope.coalitionId, id]);
  }

  /** Actions at these offices within so many days of a local date, but for one; the nearest first. Cancelled ones count no more. */
  near(
    scope: CoalitionScope,
    actor: Actor,
    targetIds: readonly string[],
    on: string,
    days: number,
    but: string | null,
  ): Promise<NearRow[]> {
    return this.db.query<NearRow>(
      scope,
      `select a.id, t.target_id as "targetId", a.held_local::date::text as on, ${SEEN} as seen,
              (select l.organisation_id from action_organisation l where ${OF} and l.leads) as "leadId"
         from action a join action_target t on t.coalition_id = a.coalition_id and t.action_id = a.id
        where a.coalition_id = $1 and t.target_id = any($4::uuid[]) and a.state <> 'CANCELLED'
          and a.held_local >= $5::date - $6::int and a.held_local < $5::date + $6::int + 1
          and ($7::uuid is null or a.id <> $7)
        order by abs(a.held_local::date - $5::date), a.id limit 50`,
      [...seenBy(scope, actor), [...targetIds], on, days, but],
    );
  }

  private async first(
    scope: CoalitionScope,
    condition: string,
    params: readonly SqlValue[],
  ): Promise<ActionRow | undefined> {
    const [row] = await this.db.query<ActionRow>(
      scope,
      `select ${ROW} from action a where a.coalition_id = $1 and ${condition}`,
      [...params],
    );
    return row;
  }
}
