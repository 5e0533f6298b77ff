import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import { CAPACITY_KINDS } from '../domain/capacity';
import { line, optional } from '@chorus/kernel/fields';
import { organisationLoader } from '../organisations/organisation.loaders';
import { Organisation } from '../organisations/organisation.types';
import { OrganisationsService } from '../organisations/organisations.service';
import { CAPACITY_ERRORS, CapacitiesService } from './capacities.service';
import {
  CapacitiesArgs,
  Capacity,
  CapacityConnection,
  CapacityResult,
  DeclareCapacityInput,
} from './capacity.types';

const DECLARATION = z.object({
  kind: z.enum(CAPACITY_KINDS),
  value: line(2, 100),
  organisationId: optional(z.uuid()),
});
const FILTER = z.object({
  kind: optional(z.enum(CAPACITY_KINDS)),
  search: optional(z.string()),
  organisationId: optional(z.uuid()),
});
const REFUSALS = Object.values(CAPACITY_ERRORS);

@Resolver(() => Capacity)
@Allow()
export class CapacitiesResolver {
  constructor(
    private readonly service: CapacitiesService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Query(() => CapacityConnection, {
    description:
      'What organisations that this reader may see bring, by kind and value: who speaks, who reaches whom.',
  })
  async capacities(
    @CurrentStanding() { scope, actor }: Standing,
    @Args() args: CapacitiesArgs,
  ): Promise<Connection<Capacity>> {
    return toConnection(
      await this.service.page(scope, actor, parse(FILTER, args), pageOf(args)),
      (row) => row,
    );
  }

  @Allow('COORDINATOR', 'PARTNER')
  @Mutation(() => CapacityResult, {
    description:
      'Declares what an organisation brings. A repeat is the same capacity. Refusals: NO_ORGANISATION, UNKNOWN_PLACE, UNKNOWN_LANGUAGE, UNKNOWN_TARGET.',
  })
  declareCapacity(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'What, and whose.' }) input: DeclareCapacityInput,
  ) {
    const declaration = parse(DECLARATION, input);
    return orRefusal(REFUSALS, language, () => this.service.declare(scope, actor, declaration));
  }

  @Allow('COORDINATOR', 'PARTNER')
  @Mutation(() => Boolean, {
    description: 'Withdraws a capacity: of one’s own organisation, or as a coordinator of any.',
  })
  async withdrawCapacity(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('id', { type: () => ID, description: 'The capacity.' }) id: string,
  ): Promise<boolean> {
    await this.service.withdraw(scope, actor, parse(z.uuid(), id));
    return true;
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'Who brings it.' })
  async organisation(
    @Parent() { organisationId }: Capacity,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Organisation | null> {
    return (await organisationLoader(this.organisations, standing, context).load(organisationId)) ?? null;
  }
}

@Resolver(() => Organisation)
@Allow()
export class OrganisationCapacitiesResolver {
  constructor(private readonly service: CapacitiesService) {}

  @ResolveField(() => [Capacity], { description: 'What it brings, by kind and value.' })
  async capacities(
    @Parent() { id }: Organisation,
    @CurrentStanding() { scope, actor }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Capacity[]> {
    const load = (ids: readonly string[]) => this.service.of(scope, actor, ids);
    return (await loaderOf<Capacity[]>(context, 'capacities of organisations', load).load(id)) ?? [];
  }
}
