import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { CoalitionsService, type OrganisationRow } from '@chorus/coalition';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { CampaignsService } from '../campaigns/campaigns.service';
import type { Answer } from '../domain/participation';
import { ParticipationRepository } from './participation.repository';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    PARTICIPATION_ANSWERED: { readonly organisationId: string; readonly answer: Answer };
  }
}

/** Who takes part in a campaign. */
@Injectable()
export class ParticipationService {
  constructor(
    private readonly participation: ParticipationRepository,
    private readonly campaigns: CampaignsService,
    private readonly coalitions: CoalitionsService,
    private readonly history: History,
  ) {}

  /** PR-01: an organisation answers for itself, and may answer anew. */
  @Transactional()
  async answer(scope: CoalitionScope, actor: Actor, campaignId: string, answer: Answer): Promise<void> {
    const { organisationId } = actor;
    await this.campaigns.one(scope, campaignId);
    if (organisationId === null) throw notFound();
    await this.participation.answer(scope, campaignId, organisationId, answer);
    await this.history.record(scope, actor.personId, 'PARTICIPATION_ANSWERED', campaignId, {
      organisationId,
      answer,
    });
  }

  /** By campaign, what the actor's own organisation has answered; none without one. */
  async ownAnswers(
    scope: CoalitionScope,
    { organisationId }: Actor,
    campaignIds: readonly string[],
  ): Promise<ReadonlyMap<string, Answer>> {
    if (organisationId === null) return new Map();
    const rows = await this.participation.answersOf(scope, organisationId, campaignIds);
    return new Map(rows.map(({ campaignId, answer }) => [campaignId, answer]));
  }

  /** By campaign, those that are in and that the actor may see. */
  async participants(
    scope: CoalitionScope,
    actor: Actor,
    campaignIds: readonly string[],
  ): Promise<ReadonlyMap<string, OrganisationRow[]>> {
    const rows = await this.participation.participants(scope, campaignIds);
    const ids = [...new Set(rows.map(({ organisationId }) => organisationId))];
    const seen = new Map((await this.coalitions.visible(scope, actor, ids)).map((row) => [row.id, row]));
    const byCampaign = new Map<string, OrganisationRow[]>(campaignIds.map((id) => [id, []]));
    for (const { campaignId, organisationId } of rows) {
      const organisation = seen.get(organisationId);
      if (organisation !== undefined) byCampaign.get(campaignId)?.push(organisation);
    }
    return byCampaign;
  }
}
