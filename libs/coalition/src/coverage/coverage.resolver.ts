import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { languageTag, optional } from '@chorus/kernel/fields';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import type { Place } from '../places/place.types';
import { PlacesService } from '../places/places.service';
import { CoverageService } from './coverage.service';
import { Coverage, CoverageArgs, CoverageCell, CoverageConnection } from './coverage.types';

const FILTER = z.object({ language: optional(languageTag) });

@Resolver(() => Coverage)
@Allow()
export class CoverageResolver {
  constructor(
    private readonly service: CoverageService,
    private readonly allPlaces: PlacesService,
  ) {}

  @Query(() => CoverageConnection, {
    description:
      'By expertise, the fewest first: how many organisations that this reader may see bring it, and how many of them work in each place.',
  })
  async coverage(
    @CurrentStanding() { scope, actor }: Standing,
    @Args() args: CoverageArgs,
  ): Promise<Connection<Coverage>> {
    const { language } = parse(FILTER, args);
    return toConnection(await this.service.page(scope, actor, language, pageOf(args)), (row) => row);
  }

  @ResolveField(() => [CoverageCell], {
    description: 'Every place of the coalition, by name, with 0 where none of them works there.',
  })
  async places(
    @Parent() { byPlace }: Coverage,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<CoverageCell[]> {
    const load = async (coalitions: readonly string[]) => {
      const places = await this.allPlaces.all(scope);
      return new Map(coalitions.map((id) => [id, places]));
    };
    const places = await loaderOf<Place[]>(context, 'places of coalitions', load).load(scope.coalitionId);
    return (places ?? []).map((place) => ({ place, organisations: byPlace[place.code] ?? 0 }));
  }
}
