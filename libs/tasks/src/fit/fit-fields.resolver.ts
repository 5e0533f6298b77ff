import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CoalitionsService, Organisation, organisationLoader, Place } from '@chorus/coalition';
import { notFound } from '@chorus/kernel/errors';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { byId, loaderOf } from '@chorus/platform/graphql/loaders';
import { CoverageGap, FittingPartner } from './fit.types';

@Resolver(() => FittingPartner)
@Allow('COORDINATOR')
export class FittingPartnersResolver {
  constructor(private readonly coalitions: CoalitionsService) {}

  @ResolveField(() => Organisation, { description: 'The organisation.' })
  async organisation(
    @Parent() { organisationId }: FittingPartner,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Organisation> {
    const found = await organisationLoader(this.coalitions, standing, context).load(organisationId);
    if (found === undefined) throw notFound();
    return found;
  }
}

@Resolver(() => CoverageGap)
@Allow('COORDINATOR', 'PARTNER')
export class CoverageGapsResolver {
  constructor(private readonly coalitions: CoalitionsService) {}

  @ResolveField(() => Place, { description: 'The place.' })
  async place(
    @Parent() { placeId }: CoverageGap,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Place> {
    const load = async () => byId(await this.coalitions.places(scope));
    const found = await loaderOf<Place>(context, 'places', load).load(placeId);
    if (found === undefined) throw notFound();
    return found;
  }
}
