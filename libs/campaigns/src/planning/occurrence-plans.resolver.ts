import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { Occurrence } from '../occurrences/occurrence.types';
import { BackPlansService } from './back-plans.service';
import { ChangesService } from './changes/changes.service';
import { OccurrenceChange } from './changes/change.types';
import { BackPlan } from './planning.types';

@Resolver(() => Occurrence)
@Allow()
export class OccurrencePlansResolver {
  constructor(
    private readonly allPlans: BackPlansService,
    private readonly allChanges: ChangesService,
  ) {}

  @ResolveField(() => [BackPlan], { description: 'Plans that count back from it, the first made first.' })
  async plans(
    @Parent() { id }: Occurrence,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<readonly BackPlan[]> {
    const load = (ids: readonly string[]) => this.allPlans.ofOccurrences(scope, ids);
    return (await loaderOf<BackPlan[]>(context, 'plans of occurrences', load).load(id)) ?? [];
  }

  @ResolveField(() => [OccurrenceChange], {
    description: 'How it was moved, split or cancelled: the last three, the latest first.',
  })
  async changes(
    @Parent() { id }: Occurrence,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<readonly OccurrenceChange[]> {
    const load = (ids: readonly string[]) => this.allChanges.latest(scope, ids);
    return (await loaderOf<OccurrenceChange[]>(context, 'changes of occurrences', load).load(id)) ?? [];
  }
}
