import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { byId, loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { TasksService } from '@chorus/tasks';
import { Moment } from '../moments/moment.types';
import { MomentsService } from '../moments/moments.service';
import { Occurrence, OccurrenceConnection } from './occurrence.types';
import { OCCURRENCE_FILTER, OccurrencesArgs } from './occurrences.inputs';
import { OccurrencesService } from './occurrences.service';

const BY_ID = z.object({ id: z.uuid() });

@Resolver(() => Occurrence)
@Allow()
export class OccurrencesResolver {
  constructor(
    private readonly allOccurrences: OccurrencesService,
    private readonly allMoments: MomentsService,
    private readonly tasks: TasksService,
  ) {}

  @Query(() => OccurrenceConnection, { description: 'Dated instances of moments, the earliest first.' })
  async occurrences(
    @CurrentStanding() { scope }: Standing,
    @Args() args: OccurrencesArgs,
  ): Promise<Connection<Occurrence>> {
    const filter = parse(OCCURRENCE_FILTER, args);
    return toConnection(await this.allOccurrences.page(scope, filter, pageOf(args)), (row) => row);
  }

  @Query(() => Occurrence, { description: 'One dated instance of a moment.' })
  occurrence(
    @CurrentStanding() { scope }: Standing,
    @Args('id', { type: () => ID, description: 'The occurrence.' }) id: string,
  ): Promise<Occurrence> {
    return this.allOccurrences.one(scope, parse(BY_ID, { id }).id);
  }

  @ResolveField(() => Moment, { nullable: true, description: 'The moment that it is an instance of.' })
  async moment(
    @Parent() occurrence: Occurrence,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Moment | null> {
    const load = async (ids: readonly string[]) => byId(await this.allMoments.byIds(scope, ids));
    return (await loaderOf<Moment>(context, 'moments', load).load(occurrence.momentId)) ?? null;
  }

  @ResolveField(() => Int, { description: 'How many tasks prepare it.' })
  async taskCount(
    @Parent() { id }: Occurrence,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<number> {
    const load = (ids: readonly string[]) => this.tasks.countByOccurrence(scope, ids);
    return (await loaderOf<number>(context, 'tasks of occurrences', load).load(id)) ?? 0;
  }
}
