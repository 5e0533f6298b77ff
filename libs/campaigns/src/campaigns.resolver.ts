import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Organisation } from '@chorus/coalition';
import { languageTag, line } from '@chorus/kernel/fields';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { PageArgs, pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { byId, loaderOf, many } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { Ask, RegisterService, Target } from '@chorus/register';
import { Task } from '@chorus/tasks';
import { CampaignsService } from './campaigns.service';
import { ANSWERS, type Answer } from './domain/participation';
import {
  Campaign,
  CampaignConnection,
  Moment,
  MomentConnection,
  Occurrence,
  OpenCampaignInput,
  ParticipationAnswer,
} from './campaign.types';

const CAMPAIGN = z.object({
  title: line(3, 200),
  purpose: z.string().max(5_000),
  language: languageTag,
  askIds: z.array(z.uuid()).min(1).max(50),
  targetIds: z.array(z.uuid()).min(1).max(50),
});

@Resolver(() => Campaign)
@Allow()
export class CampaignsResolver {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly register: RegisterService,
  ) {}

  @Query(() => CampaignConnection, { name: 'campaigns', description: 'The coalition’s campaigns, by title.' })
  async list(@CurrentStanding() { scope }: Standing, @Args() page: PageArgs): Promise<Connection<Campaign>> {
    return toConnection(await this.campaigns.page(scope, pageOf(page)), (row) => row);
  }

  @Allow('COORDINATOR')
  @Mutation(() => Campaign, { description: 'Opens a campaign.' })
  async openCampaign(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('input', { description: 'The campaign.' }) input: OpenCampaignInput,
  ): Promise<Campaign> {
    return this.campaigns.one(scope, await this.campaigns.open(scope, actor, parse(CAMPAIGN, input)));
  }

  @Allow('PARTNER', 'COORDINATOR')
  @Mutation(() => Campaign, {
    description: 'Answers a campaign for one’s organisation; the answer binds nobody else.',
  })
  async setParticipation(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('campaignId', { type: () => ID, description: 'The campaign.' }) campaignId: string,
    @Args('answer', { type: () => ParticipationAnswer, description: 'In, observing, or not this time.' })
    answer: Answer,
  ): Promise<Campaign> {
    const input = parse(z.object({ campaignId: z.uuid(), answer: z.enum(ANSWERS) }), { campaignId, answer });
    await this.campaigns.answer(scope, actor, input.campaignId, input.answer);
    return this.campaigns.one(scope, input.campaignId);
  }

  @ResolveField(() => [Ask], { description: 'What it presses for.' })
  asks(
    @Parent() campaign: Campaign,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Ask[]> {
    const load = async (ids: readonly string[]) => byId(await this.register.asksByIds(scope, ids));
    return many(loaderOf<Ask>(context, 'asks', load), campaign.askIds);
  }

  @ResolveField(() => [Target], { description: 'Whom it turns to.' })
  targets(
    @Parent() campaign: Campaign,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Target[]> {
    const load = async (ids: readonly string[]) => byId(await this.register.targetsByIds(scope, ids));
    return many(loaderOf<Target>(context, 'targets', load), campaign.targetIds);
  }

  @ResolveField(() => [Organisation], {
    description: 'Organisations that are in and that this reader may see.',
  })
  async participants(
    @Parent() campaign: Campaign,
    @CurrentStanding() { scope, actor }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Organisation[]> {
    const load = (ids: readonly string[]) => this.campaigns.participants(scope, actor, ids);
    return (await loaderOf<Organisation[]>(context, 'participants', load).load(campaign.id)) ?? [];
  }
}

@Resolver(() => Moment)
@Allow()
export class MomentsResolver {
  constructor(private readonly campaigns: CampaignsService) {}

  @Query(() => MomentConnection, { description: 'Moments to plan around, by code.' })
  async moments(
    @CurrentStanding() { scope }: Standing,
    @Args() page: PageArgs,
    @Args('city', { type: () => String, nullable: true, description: 'Only moments held in this city.' })
    city?: string | null,
    @Args('search', {
      type: () => String,
      nullable: true,
      description: 'Part of the text; accents and case do not matter.',
    })
    search?: string | null,
  ): Promise<Connection<Moment>> {
    return toConnection(
      await this.campaigns.momentPage(scope, city ?? null, search ?? null, pageOf(page)),
      (row) => row,
    );
  }

  @ResolveField(() => [Occurrence], { description: 'Its dates, earliest first.' })
  async occurrences(
    @Parent() moment: Moment,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Occurrence[]> {
    const load = (ids: readonly string[]) => this.campaigns.occurrencesOf(scope, ids);
    return (await loaderOf<Occurrence[]>(context, 'occurrences of moments', load).load(moment.id)) ?? [];
  }
}

@Resolver(() => Occurrence)
@Allow()
export class OccurrenceResolver {
  constructor(private readonly campaigns: CampaignsService) {}

  @ResolveField(() => Moment, { nullable: true, description: 'The moment that it is an instance of.' })
  async moment(
    @Parent() occurrence: Occurrence,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Moment | null> {
    const load = async (ids: readonly string[]) => byId(await this.campaigns.momentsByIds(scope, ids));
    return (await loaderOf<Moment>(context, 'moments', load).load(occurrence.momentId)) ?? null;
  }
}

@Resolver(() => Task)
@Allow()
export class TaskOccurrenceResolver {
  constructor(private readonly campaigns: CampaignsService) {}

  @ResolveField(() => Occurrence, { nullable: true, description: 'The occurrence that the task prepares.' })
  async occurrence(
    @Parent() task: Task,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Occurrence | null> {
    if (task.occurrenceId === null) return null;
    const load = async (ids: readonly string[]) => byId(await this.campaigns.occurrencesByIds(scope, ids));
    return (await loaderOf<Occurrence>(context, 'occurrences', load).load(task.occurrenceId)) ?? null;
  }
}
