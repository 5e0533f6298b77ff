import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { CoalitionsService, VisibleOrganisations, type OrganisationRow } from '@chorus/coalition';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { CampaignsService } from '../campaigns/campaigns.service';
import type { Answer } from '../domain/participation';
import { ParticipationRepository, type Participant } from './participation.repository';

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
    private readonly visible: VisibleOrganisations,
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

  /** By campaign, one page of those that are in and that the actor may see; the others are not counted either. */
  async participants(
    scope: CoalitionScope,
    actor: Actor,
    campaignIds: readonly string[],
    page: PageRequest,
  ): Promise<ReadonlyMap<string, Page<OrganisationRow>>> {
    const seen = this.visible.to(scope, actor);
    const pages = await this.participation.participants(scope, seen, campaignIds, page);
    const ids = [...pages.values()].flatMap(({ rows }) => rows.map(({ node }) => node.id));
    const organisations = await this.coalitions.visible(scope, actor, [...new Set(ids)]);
    const byId = new Map(organisations.map((row) => [row.id, row]));
    return new Map([...pages].map(([id, found]) => [id, withOrganisations(found, byId)]));
  }
}

function withOrganisations(
  page: Page<Participant>,
  organisations: ReadonlyMap<string, OrganisationRow>,
): Page<OrganisationRow> {
  const rows = page.rows.flatMap(({ cursor, node }) => {
    const organisation = organisations.get(node.id);
    return organisation === undefined ? [] : [{ cursor, node: organisation }];
  });
  return { ...page, rows };
}
