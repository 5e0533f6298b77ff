import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { likePattern } from '@chorus/kernel/like';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { foldText } from '@chorus/kernel/text';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';

export interface CampaignRow {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly language: string;
  readonly askIds: string[];
  readonly targetIds: string[];
}

export interface CampaignFilter {
  readonly search: string | null;
  /** Code of an ask. */
  readonly ask: string | null;
  /** Code of a target. */
  readonly target: string | null;
  /** Whether the actor's own organisation has answered; without an organisation, none is the one or the other. */
  readonly answered: boolean | null;
}

const ROW = `k.id, k.title, k.purpose, k.language,
  array(select ask_id from campaign_ask a where a.coalition_id = k.coalition_id and a.campaign_id = k.id) as "askIds",
  array(select target_id from campaign_target t where t.coalition_id = k.coalition_id and t.campaign_id = k.id) as "targetIds"`;

@Injectable()
export class CampaignsRepository {
  constructor(private readonly db: Db) {}

  page(
    scope: CoalitionScope,
    { organisationId }: Actor,
    { search, ask, target, answered }: CampaignFilter,
    page: PageRequest,
  ): Promise<Page<CampaignRow>> {
    const matched = `
      select k.title as sort_key, ${ROW} from campaign k
       where k.coalition_id = $1 and ($2::text is null or k.search like $2)
         and ($3::text is null or exists (
           select from campaign_ask l join ask a on a.coalition_id = l.coalition_id and a.id = l.ask_id
            where l.coalition_id = k.coalition_id and l.campaign_id = k.id and a.code = $3))
         and ($4::text is null or exists (
           select from campaign_target l join target t on t.coalition_id = l.coalition_id and t.id = l.target_id
            where l.coalition_id = k.coalition_id and l.campaign_id = k.id and t.code = $4))
         and ($5::boolean is null or $6::uuid is not null and $5 = exists (
           select from participation p
            where p.coalition_id = k.coalition_id and p.campaign_id = k.id and p.organisation_id = $6))`;
    const params = [scope.coalitionId, likePattern(search), ask, target, answered, organisationId];
    return readPage(this.db, scope, matched, params, page);
  }

  async byId(scope: CoalitionScope, id: string): Promise<CampaignRow | undefined> {
    const [row] = await this.db.query<CampaignRow>(
      scope,
      `select ${ROW} from campaign k where k.coalition_id = $1 and k.id = $2`,
      [scope.coalitionId, id],
    );
    return row;
  }

  byIds(scope: CoalitionScope, ids: readonly string[]): Promise<CampaignRow[]> {
    return this.db.query<CampaignRow>(
      scope,
      `select ${ROW} from campaign k where k.coalition_id = $1 and k.id = any($2::uuid[])`,
      [scope.coalitionId, [...ids]],
    );
  }

  async insert(
    scope: CoalitionScope,
    { id, title, purpose, language, askIds, targetIds }: CampaignRow,
  ): Promise<void> {
    const own = scope.coalitionId;
    await this.db.execute(
      scope,
      `insert into campaign (coalition_id, id, title, purpose, language, search) values ($1, $2, $3, $4, $5, $6)`,
      [own, id, title, purpose, language, foldText([title, purpose].join('\n'))],
    );
    await this.db.execute(
      scope,
      `insert into campaign_ask select distinct $1::uuid, $2::uuid, unnest($3::uuid[])`,
      [own, id, askIds],
    );
    await this.db.execute(
      scope,
      `insert into campaign_target select distinct $1::uuid, $2::uuid, unnest($3::uuid[])`,
      [own, id, targetIds],
    );
  }
}
