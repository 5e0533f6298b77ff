import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { languageTag, line } from '@chorus/kernel/fields';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { byId, loaderOf, many } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { Ask, RegisterService, Target, targetLoader } from '@chorus/register';
import { Campaign, CampaignConnection, OpenCampaignInput } from './campaign.types';
import { CampaignsArgs } from './campaigns.inputs';
import { CampaignsService } from './campaigns.service';

const CAMPAIGN = z.object({
  title: line(3, 200),
  purpose: z.string().max(5_000),
  language: languageTag,
  askIds: z.array(z.uuid()).min(1).max(50),
  targetIds: z.array(z.uuid()).min(1).max(50),
});
const BY_ID = z.object({ id: z.uuid() });

@Resolver(() => Campaign)
@Allow()
export class CampaignsResolver {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly register: RegisterService,
  ) {}

  @Query(() => CampaignConnection, { name: 'campaigns', description: 'The coalition’s campaigns, by title.' })
  async list(
    @CurrentStanding() { scope, actor }: Standing,
    @Args() args: CampaignsArgs,
  ): Promise<Connection<Campaign>> {
    const { search = null, ask = null, target = null, answered = null } = args;
    const filter = { search, ask, target, answered };
    return toConnection(await this.campaigns.page(scope, actor, filter, pageOf(args)), (row) => row);
  }

  @Query(() => Campaign, { description: 'One campaign.' })
  campaign(
    @CurrentStanding() { scope }: Standing,
    @Args('id', { type: () => ID, description: 'The campaign.' }) id: string,
  ): Promise<Campaign> {
    return this.campaigns.one(scope, parse(BY_ID, { id }).id);
  }

  @Allow('COORDINATOR')
  @Mutation(() => Campaign, { description: 'Opens a campaign.' })
  async openCampaign(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('input', { description: 'The campaign.' }) input: OpenCampaignInput,
  ): Promise<Campaign> {
    return this.campaigns.one(scope, await this.campaigns.open(scope, actor, parse(CAMPAIGN, input)));
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
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Target[]> {
    return many(targetLoader(this.register, standing, context), campaign.targetIds);
  }
}
