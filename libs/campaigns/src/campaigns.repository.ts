import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import { readPage, type Page, type PageRequest } from '@chorus/platform/db/page';
import type { Answer } from './domain/participation';

export interface CampaignRow {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly language: string;
  readonly askIds: string[];
  readonly targetIds: string[];
}

const ROW = `k.id, k.title, k.purpose, k.language,
  array(select ask_id from campaign_ask a where a.coalition_id = k.coalition_id and a.campaign_id = k.id) as "askIds",
  array(select target_id from campaign_target t where t.coalition_id = k.coalition_id and t.campaign_id = k.id) as "targetIds"`;

@Injectable()
export class CampaignsRepository {
  constructor(private readonly db: Db) {}

  page(scope: CoalitionScope, page: PageRequest): Promise<Page<CampaignRow>> {
    return readPage(
      this.db,
      scope,
      `select k.title as sort_key, ${ROW} from campaign k where k.coalition_id = $1`,
      [scope.coalitionId],
      page,
    );
  }

  async byId(scope: CoalitionScope, id: string): Promise<CampaignRow | undefined> {
    const [row] = await this.db.query<CampaignRow>(
      scope,
      `select ${ROW} from campaign k where k.coalition_id = $1 and k.id = $2`,
      [scope.coalitionId, id],
    );
    return row;
  }

  async insert(
    scope: CoalitionScope,
    { id, title, purpose, language, askIds, targetIds }: CampaignRow,
  ): Promise<void> {
    const own = scope.coalitionId;
    await this.db.execute(
      scope,
      `insert into campaign (coalition_id, id, title, purpose, language) values ($1, $2, $3, $4, $5)`,
      [own, id, title, purpose, language],
    );
    await this.db.execute(scope, `insert into campaign_ask select $1, $2, unnest($3::uuid[])`, [
      own,
      id,
      askIds,
    ]);
    await this.db.execute(scope, `insert into campaign_target select $1, $2, unnest($3::uuid[])`, [
      own,
      id,
      targetIds,
    ]);
  }

  async answer(
    scope: CoalitionScope,
    campaignId: string,
    organisationId: string,
    answer: Answer,
  ): Promise<void> {
    await this.db.execute(
      scope,
      `insert into participation (coalition_id, campaign_id, organisation_id, answer) values ($1, $2, $3, $4)
       on conflict (coalition_id, campaign_id, organisation_id) do update set answer = excluded.answer, answered_at = clock_timestamp()`,
      [scope.coalitionId, campaignId, organisationId, answer],
    );
  }

  /** Organisations that are in; who passed is the coordinator's alone to know (PR-02). */
  participants(
    scope: CoalitionScope,
    campaignIds: readonly string[],
  ): Promise<{ campaignId: string; organisationId: string }[]> {
    return this.db.query(
      scope,
      `select campaign_id as "campaignId", organisation_id as "organisationId" from participation
        where coalition_id = $1 and campaign_id = any($2::uuid[]) and answer = 'IN' order by answered_at, organisation_id`,
      [scope.coalitionId, [...campaignIds]],
    );
  }

  /** SQL of the organisations that are in a campaign which this one is in too, given SQL for both ids. */
  partners(coalition: string, organisation: string): string {
    return `select other.organisation_id from participation own
      join participation other on other.coalition_id = own.coalition_id and other.campaign_id = own.campaign_id
     where own.coalition_id = ${coalition} and own.organisation_id = ${organisation} and own.answer = 'IN' and other.answer = 'IN'`;
  }
}
