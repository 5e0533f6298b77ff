import { Args, ArgsType, Context, Field, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { RegisterService } from '../reading/register.service';
import { Target } from '../reading/register.types';
import { SearchArgs } from '../reading/search.inputs';
import { targetLoader } from '../reading/target.loaders';
import { LibraryService } from './library.service';
import {
  Country,
  CountryConnection,
  Initiative,
  InitiativeConnection,
  Source,
  SourceConnection,
} from './library.types';

@ArgsType()
class InitiativesArgs extends SearchArgs {
  @Field(() => String, { nullable: true, description: 'Only what the target with this code has done.' })
  actor?: string | null;

  @Field(() => String, { nullable: true, description: 'Only initiatives that the coalition rates so.' })
  rating?: string | null;
}

@ArgsType()
class CountriesArgs extends SearchArgs {
  @Field(() => String, { nullable: true, description: 'Only countries with this role, as host_country.' })
  role?: string | null;
}

@Resolver(() => Initiative)
@Allow()
export class LibraryResolver {
  constructor(
    private readonly library: LibraryService,
    private readonly register: RegisterService,
  ) {}

  @Query(() => SourceConnection, { description: 'The works that the register cites, by note.' })
  async sources(
    @CurrentStanding() { scope }: Standing,
    @Args() args: SearchArgs,
  ): Promise<Connection<Source>> {
    return toConnection(await this.library.sources(scope, args.search ?? null, pageOf(args)), (row) => row);
  }

  @Query(() => InitiativeConnection, { description: 'What the UN and States have done, by date.' })
  async initiatives(
    @CurrentStanding() { scope }: Standing,
    @Args() args: InitiativesArgs,
  ): Promise<Connection<Initiative>> {
    const { actor = null, rating = null, search = null } = args;
    return toConnection(
      await this.library.initiatives(scope, { actor, rating, search }, pageOf(args)),
      (row) => row,
    );
  }

  @Query(() => CountryConnection, { description: 'The countries that the register speaks of, by code.' })
  async countries(
    @CurrentStanding() { scope }: Standing,
    @Args() args: CountriesArgs,
  ): Promise<Connection<Country>> {
    const { role = null, search = null } = args;
    return toConnection(await this.library.countries(scope, role, search, pageOf(args)), (row) => row);
  }

  @ResolveField(() => Target, { nullable: true, description: 'Who did it.' })
  async actor(
    @Parent() initiative: Initiative,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Target | null> {
    return (await targetLoader(this.register, standing, context).load(initiative.actorId)) ?? null;
  }

  @ResolveField(() => [Source], { name: 'sources', description: 'What it is known from.' })
  async sourcesOf(
    @Parent() initiative: Initiative,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Source[]> {
    const load = (ids: readonly string[]) => this.library.sourcesOfInitiatives(scope, ids);
    return (await loaderOf(context, 'sources of initiatives', load).load(initiative.id)) ?? [];
  }
}
