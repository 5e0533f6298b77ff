import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { byId, loaderOf } from '@chorus/platform/graphql/loaders';
import { Moment } from '../moments/moment.types';
import { MomentsService } from '../moments/moments.service';
import { Occurrence } from './occurrence.types';

@Resolver(() => Occurrence)
@Allow()
export class OccurrencesResolver {
  constructor(private readonly allMoments: MomentsService) {}

  @ResolveField(() => Moment, { nullable: true, description: 'The moment that it is an instance of.' })
  async moment(
    @Parent() occurrence: Occurrence,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Moment | null> {
    const load = async (ids: readonly string[]) => byId(await this.allMoments.byIds(scope, ids));
    return (await loaderOf<Moment>(context, 'moments', load).load(occurrence.momentId)) ?? null;
  }
}
