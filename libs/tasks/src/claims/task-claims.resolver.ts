import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CoalitionsService, Organisation, organisationLoader } from '@chorus/coalition';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { TaskClaim } from '../task.types';

@Resolver(() => TaskClaim)
@Allow()
export class TaskClaimsResolver {
  constructor(private readonly coalitions: CoalitionsService) {}

  @ResolveField(() => Organisation, {
    nullable: true,
    description: 'Who has claimed it, where this reader may see that organisation.',
  })
  async organisation(
    @Parent() { organisationId }: TaskClaim,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Organisation | null> {
    return (await organisationLoader(this.coalitions, standing, context).load(organisationId)) ?? null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Who of it answers for the work; told to coordinators and to colleagues.',
  })
  person(
    @Parent() { organisationId, personName }: TaskClaim,
    @CurrentStanding() { actor }: Standing,
  ): string | null {
    return actor.role === 'COORDINATOR' || actor.organisationId === organisationId ? personName : null;
  }
}
