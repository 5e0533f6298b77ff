import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { byId, loaderOf, many } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { Ask, RegisterService, Target, targetLoader } from '@chorus/register';
import { Occurrence } from '../occurrences/occurrence.types';
import { OccurrencesService } from '../occurrences/occurrences.service';
import { City, Moment, MomentConnection } from './moment.types';
import { MOMENT_FILTER, MomentsArgs } from './moments.inputs';
import { MomentsService } from './moments.service';

@Resolver(() => Moment)
@Allow()
export class MomentsResolver {
  constructor(
    private readonly allMoments: MomentsService,
    private readonly allOccurrences: OccurrencesService,
    private readonly register: RegisterService,
  ) {}

  @Query(() => MomentConnection, { description: 'Moments to plan around, by code.' })
  async moments(
    @CurrentStanding() { scope }: Standing,
    @Args() args: MomentsArgs,
  ): Promise<Connection<Moment>> {
    const filter = parse(MOMENT_FILTER, args);
    return toConnection(await this.allMoments.page(scope, filter, pageOf(args)), (row) => row);
  }

  @Query(() => Moment, { description: 'One moment, by its code.' })
  moment(
    @CurrentStanding() { scope }: Standing,
    @Args('code', { description: 'Its code.' }) code: string,
  ): Promise<Moment> {
    return this.allMoments.one(scope, code);
  }

  @Query(() => [City], { description: 'The cities where moments are held, the one with most moments first.' })
  cities(@CurrentStanding() { scope }: Standing): Promise<City[]> {
    return this.allMoments.cities(scope);
  }

  @ResolveField(() => Target, { nullable: true, description: 'The organ that holds it.' })
  async organ(
    @Parent() moment: Moment,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Target | null> {
    return (await targetLoader(this.register, standing, context).load(moment.organId)) ?? null;
  }

  @ResolveField(() => [Target], { description: 'Whom one can reach there.' })
  async suitsTargets(
    @Parent() { id }: Moment,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Target[]> {
    const load = (ids: readonly string[]) => this.allMoments.suited(standing.scope, 'target', ids);
    const ids = (await loaderOf<string[]>(context, 'targets of moments', load).load(id)) ?? [];
    return many(targetLoader(this.register, standing, context), ids);
  }

  @ResolveField(() => [Ask], { description: 'Which asks can be raised there.' })
  async suitsAsks(
    @Parent() { id }: Moment,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Ask[]> {
    const load = (ids: readonly string[]) => this.allMoments.suited(scope, 'ask', ids);
    const ids = (await loaderOf<string[]>(context, 'asks of moments', load).load(id)) ?? [];
    const asks = async (wanted: readonly string[]) => byId(await this.register.asksByIds(scope, wanted));
    return many(loaderOf<Ask>(context, 'asks', asks), ids);
  }

  @ResolveField(() => [Occurrence], { description: 'Its dates, earliest first.' })
  async occurrences(
    @Parent() moment: Moment,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Occurrence[]> {
    const load = (ids: readonly string[]) => this.allOccurrences.ofMoments(scope, ids);
    return (await loaderOf<Occurrence[]>(context, 'occurrences of moments', load).load(moment.id)) ?? [];
  }
}
