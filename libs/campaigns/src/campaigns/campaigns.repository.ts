import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
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
}
