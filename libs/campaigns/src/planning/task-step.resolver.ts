import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { Task } from '@chorus/tasks';
import { BackPlansService } from './back-plans.service';
import { TaskStep } from './planning.types';

@Resolver(() => Task)
@Allow()
export class TaskStepResolver {
  constructor(private readonly plans: BackPlansService) {}

  @ResolveField(() => TaskStep, {
    nullable: true,
    description: 'The step of a plan that it comes from, where it does.',
  })
  async step(
    @Parent() { id }: Task,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<TaskStep | null> {
    const load = (ids: readonly string[]) => this.plans.stepsOfTasks(scope, ids);
    return (await loaderOf<TaskStep>(context, 'steps of tasks', load).load(id)) ?? null;
  }
}
