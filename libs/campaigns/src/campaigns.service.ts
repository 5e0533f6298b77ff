import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { notFound, unknown } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { CoalitionsService, type OrganisationRow } from '@chorus/coalition';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { RegisterService } from '@chorus/register';
import { CampaignsRepository, type CampaignRow } from './campaigns.repository';
import type { Answer } from './domain/participation';
import { MomentsRepository, type MomentRow, type OccurrenceRow } from './moments.repository';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    CAMPAIGN_OPENED: { readonly title: string };
    PARTICIPATION_ANSWERED: { readonly organisationId: string; readonly answer: Answer };
  }
}

/** Campaigns, who takes part, and the moments that they are planned around. */
@Injectable()
export class CampaignsService {
  constructor(
    private readonly campaigns: CampaignsRepository,
    private readonly moments: MomentsRepository,
    private readonly register: RegisterService,
    private readonly coalitions: CoalitionsService,
    private readonly history: History,
  ) {}

  page(scope: CoalitionScope, page: PageRequest): Promise<Page<CampaignRow>> {
    return this.campaigns.page(scope, page);
  }

  async one(scope: CoalitionScope, id: string): Promise<CampaignRow> {
    const campaign = await this.campaigns.byId(scope, id);
    if (campaign === undefined) throw notFound();
    return campaign;
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

  /** PR-01: an organisation answers for itself, and may answer anew. */
  @Transactional()
  async answer(scope: CoalitionScope, actor: Actor, campaignId: string, answer: Answer): Promise<void> {
    const { organisationId } = actor;
    await this.one(scope, campaignId);
    if (organisationId === null) throw notFound();
    await this.campaigns.answer(scope, campaignId, organisationId, answer);
    await this.history.record(scope, actor.personId, 'PARTICIPATION_ANSWERED', campaignId, {
      organisationId,
      answer,
    });
  }

  /** By campaign, those that are in and that the actor may see. */
  async participants(
    scope: CoalitionScope,
    actor: Actor,
    campaignIds: readonly string[],
  ): Promise<ReadonlyMap<string, OrganisationRow[]>> {
    const rows = await this.campaigns.participants(scope, campaignIds);
    const ids = [...new Set(rows.map(({ organisationId }) => organisationId))];
    const seen = new Map((await this.coalitions.visible(scope, actor, ids)).map((row) => [row.id, row]));
    const byCampaign = new Map<string, OrganisationRow[]>(campaignIds.map((id) => [id, []]));
    for (const { campaignId, organisationId } of rows) {
      const organisation = seen.get(organisationId);
      if (organisation !== undefined) byCampaign.get(campaignId)?.push(organisation);
    }
    return byCampaign;
  }

  momentPage(
    scope: CoalitionScope,
    city: string | null,
    search: string | null,
    page: PageRequest,
  ): Promise<Page<MomentRow>> {
    return this.moments.page(scope, city, search, page);
  }

  momentsByIds(scope: CoalitionScope, ids: readonly string[]): Promise<MomentRow[]> {
    return this.moments.momentsByIds(scope, ids);
  }

  occurrencesByIds(scope: CoalitionScope, ids: readonly string[]): Promise<OccurrenceRow[]> {
    return this.moments.occurrencesByIds(scope, ids);
  }

  async occurrencesOf(
    scope: CoalitionScope,
    momentIds: readonly string[],
  ): Promise<ReadonlyMap<string, OccurrenceRow[]>> {
    const byMoment = new Map<string, OccurrenceRow[]>(momentIds.map((id) => [id, []]));
    for (const row of await this.moments.occurrencesOf(scope, momentIds))
      byMoment.get(row.momentId)?.push(row);
    return byMoment;
  }
}
