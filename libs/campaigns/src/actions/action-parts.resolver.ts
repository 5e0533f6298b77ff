import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CoalitionsService, Organisation, organisationLoader, Place } from '@chorus/coalition';
import { notFound } from '@chorus/kernel/errors';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { byId, loaderOf, many } from '@chorus/platform/graphql/loaders';
import { Ask, RegisterService } from '@chorus/register';
import { RiskReader, RiskStandingEnum, type RiskStanding } from '@chorus/tasks';
import { Campaign } from '../campaigns/campaign.types';
import { CampaignsService } from '../campaigns/campaigns.service';
import { ActionDraftsService } from './action-drafts.service';
import { Action, ActionFollowUp, ActionTarget } from './action.types';

/** What an action refers to. */
@Resolver(() => Action)
@Allow()
export class ActionPartsResolver {
  constructor(
    private readonly coalitions: CoalitionsService,
    private readonly register: RegisterService,
    private readonly campaigns: CampaignsService,
    private readonly drafts: ActionDraftsService,
    private readonly risks: RiskReader,
  ) {}

  @ResolveField(() => [Ask], { description: 'What it is about.' })
  asks(
    @Parent() action: Action,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Ask[]> {
    const load = async (ids: readonly string[]) => byId(await this.register.asksByIds(scope, ids));
    return many(loaderOf<Ask>(context, 'asks', load), action.askIds);
  }

  @ResolveField(() => [ActionTarget], { name: 'approached', description: 'The offices that it turns to.' })
  approached(@Parent() action: Action): ActionTarget[] {
    return [...action.targets];
  }

  @ResolveField(() => [Organisation], {
    description: 'The organisations that take part and that this reader may see.',
  })
  organisations(
    @Parent() action: Action,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Organisation[]> {
    return many(organisationLoader(this.coalitions, standing, context), action.organisationIds);
  }

  @ResolveField(() => Organisation, {
    nullable: true,
    description: 'The one that leads; none where this reader may not see it.',
  })
  async lead(
    @Parent() action: Action,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Organisation | null> {
    return (await organisationLoader(this.coalitions, standing, context).load(action.leadId)) ?? null;
  }

  @ResolveField(() => Place, { description: 'Where.' })
  async place(
    @Parent() action: Action,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Place> {
    const load = async () => byId(await this.coalitions.places(scope));
    const place = await loaderOf<Place>(context, 'places', load).load(action.placeId);
    if (place === undefined) throw notFound();
    return place;
  }

  @ResolveField(() => Campaign, { nullable: true, description: 'Its campaign, where there is one.' })
  async campaign(
    @Parent() { campaignId }: Action,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Campaign | null> {
    if (campaignId === null) return null;
    const load = async (ids: readonly string[]) => byId(await this.campaigns.byIds(scope, ids));
    return (await loaderOf<Campaign>(context, 'campaigns', load).load(campaignId)) ?? null;
  }

  @ResolveField(() => RiskStandingEnum, { description: 'How far its risk note carries it today.' })
  async riskStanding(
    @Parent() { id }: Action,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<RiskStanding> {
    const load = (ids: readonly string[]) => this.risks.standings(scope, 'ACTION', ids);
    return (await loaderOf<RiskStanding>(context, 'risks of actions', load).load(id)) ?? 'MISSING';
  }

  @ResolveField(() => Boolean, { description: 'Whether this reader may change it.' })
  async mayChange(
    @Parent() action: Action,
    @CurrentStanding() { scope, actor }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    const load = (ids: readonly string[]) => this.drafts.joinedOf(scope, actor, ids);
    const joined = loaderOf<boolean>(context, 'campaigns joined', load);
    return this.drafts.mayChange(actor, action, async (id) => (await joined.load(id)) ?? false);
  }

  @ResolveField(() => ActionFollowUp, {
    nullable: true,
    description: 'What is to be followed up, where something is.',
  })
  followUp(@Parent() action: Action, @CurrentStanding() { actor }: Standing): ActionFollowUp | null {
    const { followUpText: text, followUpOn: on, followUpOrganisationId: organisationId } = action;
    if (text === null || on === null || organisationId === null) return null;
    const told = actor.role === 'COORDINATOR' || actor.organisationId === organisationId;
    return {
      ...{ text, on, organisationId, doneAt: action.followUpDoneAt },
      person: told ? action.followUpPerson : null,
      personId: told ? action.followUpPersonId : null,
    };
  }
}
