import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { byId, loaderOf } from '@chorus/platform/graphql/loaders';
import { Task } from '@chorus/tasks';
import { Occurrence } from './occurrence.types';
import { OccurrencesService } from './occurrences.service';

@Resolver(() => Task)
@Allow()
export class TaskOccurrenceResolver {
  constructor(private readonly occurrences: OccurrencesService) {}

  @ResolveField(() => Occurrence, { nullable: true, description: 'The occurrence that the task prepares.' })
  async occurrence(
    @Parent() task: Task,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Occurrence | null> {
    if (task.occurrenceId === null) return null;
    const load = async (ids: readonly string[]) => byId(await this.occurrences.byIds(scope, ids));
    return (await loaderOf<Occurrence>(context, 'occurrences', load).load(task.occurrenceId)) ?? null;
  }
}
