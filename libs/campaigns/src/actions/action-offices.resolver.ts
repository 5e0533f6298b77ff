import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CoalitionsService, Organisation, organisationLoader } from '@chorus/coalition';
import { notFound } from '@chorus/kernel/errors';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { RegisterService, Target, targetLoader } from '@chorus/register';
import { ActionFollowUp, ActionTarget, NearApproach } from './action.types';

async function officeOf(
  register: RegisterService,
  standing: Standing,
  context: GraphqlContext,
  targetId: string,
): Promise<Target> {
  const target = await targetLoader(register, standing, context).load(targetId);
  if (target === undefined) throw notFound();
  return target;
}

@Resolver(() => ActionTarget)
@Allow()
export class ActionTargetsResolver {
  constructor(private readonly register: RegisterService) {}

  @ResolveField(() => Target, { description: 'The office.' })
  target(
    @Parent() { targetId }: ActionTarget,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Target> {
    return officeOf(this.register, standing, context, targetId);
  }
}

@Resolver(() => NearApproach)
@Allow()
export class NearApproachesResolver {
  constructor(
    private readonly register: RegisterService,
    private readonly coalitions: CoalitionsService,
  ) {}

  @ResolveField(() => Target, { description: 'The office.' })
  target(
    @Parent() { targetId }: NearApproach,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Target> {
    return officeOf(this.register, standing, context, targetId);
  }

  @ResolveField(() => Organisation, {
    nullable: true,
    description: 'Who leads; none where it is an organisation that this reader may not see.',
  })
  async lead(
    @Parent() { leadId }: NearApproach,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Organisation | null> {
    if (leadId === null) return null;
    return (await organisationLoader(this.coalitions, standing, context).load(leadId)) ?? null;
  }
}

@Resolver(() => ActionFollowUp)
@Allow()
export class FollowUpsResolver {
  constructor(private readonly coalitions: CoalitionsService) {}

  @ResolveField(() => Organisation, {
    nullable: true,
    description: 'Whose organisation does it; none where this reader may not see it.',
  })
  async organisation(
    @Parent() { organisationId }: ActionFollowUp,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Organisation | null> {
    return (await organisationLoader(this.coalitions, standing, context).load(organisationId)) ?? null;
  }
}
