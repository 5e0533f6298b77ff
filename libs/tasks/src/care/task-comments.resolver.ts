import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CoalitionsService, Organisation, organisationLoader } from '@chorus/coalition';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { TaskComment } from '../task.types';

@Resolver(() => TaskComment)
@Allow()
export class TaskCommentsResolver {
  constructor(private readonly coalitions: CoalitionsService) {}

  @ResolveField(() => Organisation, {
    nullable: true,
    description: 'Whose person said it, where this reader may see that organisation.',
  })
  async organisation(
    @Parent() { organisationId }: TaskComment,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Organisation | null> {
    if (organisationId === null) return null;
    return (await organisationLoader(this.coalitions, standing, context).load(organisationId)) ?? null;
  }
}
