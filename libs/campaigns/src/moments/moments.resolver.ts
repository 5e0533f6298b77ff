import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { PageArgs, pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { Occurrence } from '../occurrences/occurrence.types';
import { OccurrencesService } from '../occurrences/occurrences.service';
import { Moment, MomentConnection } from './moment.types';
import { MomentsService } from './moments.service';

@Resolver(() => Moment)
@Allow()
export class MomentsResolver {
  constructor(
    private readonly allMoments: MomentsService,
    private readonly allOccurrences: OccurrencesService,
  ) {}

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
      await this.allMoments.page(scope, city ?? null, search ?? null, pageOf(page)),
      (row) => row,
    );
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
