import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { notFound, unknown } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { RegisterService } from '@chorus/register';
import { CampaignsRepository, type CampaignFilter, type CampaignRow } from './campaigns.repository';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    CAMPAIGN_OPENED: { readonly title: string };
  }
}

/** Campaigns: what they press for, and whom they turn to. */
@Injectable()
export class CampaignsService {
  constructor(
    private readonly campaigns: CampaignsRepository,
    private readonly register: RegisterService,
    private readonly history: History,
  ) {}

  page(
    scope: CoalitionScope,
    actor: Actor,
    filter: CampaignFilter,
    page: PageRequest,
  ): Promise<Page<CampaignRow>> {
    return this.campaigns.page(scope, actor, filter, page);
  }

  async one(scope: CoalitionScope, id: string): Promise<CampaignRow> {
    const campaign = await this.campaigns.byId(scope, id);
    if (campaign === undefined) throw notFound();
    return campaign;
  }

  byIds(scope: CoalitionScope, ids: readonly string[]): Promise<CampaignRow[]> {
    return this.campaigns.byIds(scope, ids);
  }

  /** Throws INVALID_INPUT where an ask or a target is none of this coalition's. */
  @Transactional()
  async open(scope: CoalitionScope, actor: Actor, campaign: Omit<CampaignRow, 'id'>): Promise<string> {
    const asks = await this.register.asksByIds(scope, campaign.askIds);
    if (asks.length !== new Set(campaign.askIds).size) throw unknown('askIds');
    const targets = await this.register.targetsByIds(scope, campaign.targetIds);
    if (targets.length !== new Set(campaign.targetIds).size) throw unknown('targetIds');
    const id = newId();
    await this.campaigns.insert(scope, { ...campaign, id });
    await this.history.record(scope, actor.personId, 'CAMPAIGN_OPENED', id, { title: campaign.title });
    return id;
  }
}
