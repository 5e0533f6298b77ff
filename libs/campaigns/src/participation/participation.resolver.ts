import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { OrganisationConnection, type Organisation } from '@chorus/coalition';
import { notFound } from '@chorus/kernel/errors';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { PageArgs, pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { Campaign } from '../campaigns/campaign.types';
import { CampaignsService } from '../campaigns/campaigns.service';
import { ANSWERS, type Answer } from '../domain/participation';
import { ParticipationService } from './participation.service';
import { ParticipationAnswer } from './participation.types';

const ANSWER = z.object({ campaignId: z.uuid(), answer: z.enum(ANSWERS) });

@Resolver(() => Campaign)
@Allow()
export class ParticipationResolver {
  constructor(
    private readonly participation: ParticipationService,
    private readonly campaigns: CampaignsService,
  ) {}

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
    const input = parse(ANSWER, { campaignId, answer });
    await this.participation.answer(scope, actor, input.campaignId, input.answer);
    return this.campaigns.one(scope, input.campaignId);
  }

  @ResolveField(() => OrganisationConnection, {
    description: 'Organisations that are in and that this reader may see, by name.',
  })
  async participants(
    @Parent() campaign: Campaign,
    @CurrentStanding() { scope, actor }: Standing,
    @Args() args: PageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Organisation>> {
    const page = pageOf(args);
    const load = async (ids: readonly string[]) => {
      const pages = await this.participation.participants(scope, actor, ids, page);
      return new Map([...pages].map(([id, found]) => [id, toConnection(found, (row) => row)]));
    };
    const name = `participants ${JSON.stringify(page)}`;
    const found = await loaderOf<Connection<Organisation>>(context, name, load).load(campaign.id);
    if (found === undefined) throw notFound();
    return found;
  }

  @ResolveField(() => ParticipationAnswer, {
    nullable: true,
    description: 'How the reader’s own organisation has answered.',
  })
  async ownAnswer(
    @Parent() campaign: Campaign,
    @CurrentStanding() { scope, actor }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Answer | null> {
    const load = (ids: readonly string[]) => this.participation.ownAnswers(scope, actor, ids);
    return (await loaderOf<Answer>(context, 'own answers', load).load(campaign.id)) ?? null;
  }
}
