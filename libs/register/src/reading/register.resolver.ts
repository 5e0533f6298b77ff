import { Args, ArgsType, Context, Field, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { PageArgs, pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { byId, loaderOf } from '@chorus/platform/graphql/loaders';
import { RegisterService } from './register.service';
import {
  Ask,
  AskConnection,
  AskLevel,
  Initiative,
  InitiativeConnection,
  Source,
  SourceConnection,
  Target,
  TargetConnection,
} from './register.types';

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the text; accents and case do not matter.' })
  search?: string | null;
}

@ArgsType()
class AsksArgs extends SearchArgs {
  @Field(() => AskLevel, { nullable: true, description: 'Only asks of this level.' })
  level?: 'UN' | 'TCC' | null;

  @Field(() => String, { nullable: true, description: 'Only asks of the group with this code.' })
  group?: string | null;

  @Field(() => String, { nullable: true, description: 'Only asks of the target with this code.' })
  target?: string | null;
}

@ArgsType()
class TargetsArgs extends SearchArgs {
  @Field(() => String, { nullable: true, description: 'Only targets of this kind.' })
  kind?: string | null;
}

@Resolver(() => Ask)
@Allow()
export class AsksResolver {
  constructor(private readonly register: RegisterService) {}

  @Query(() => AskConnection, { description: 'The coalition’s asks, by level, group and code.' })
  async asks(@CurrentStanding() { scope }: Standing, @Args() args: AsksArgs): Promise<Connection<Ask>> {
    const { level, group, target, search } = args;
    const filter = {
      level: level ?? null,
      group: group ?? null,
      target: target ?? null,
      search: search ?? null,
    };
    return toConnection(await this.register.asks(scope, filter, pageOf(args)), (row) => row);
  }

  @ResolveField(() => [Target], { description: 'Who can grant it.' })
  async targets(
    @Parent() ask: Ask,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Target[]> {
    const load = (ids: readonly string[]) => this.register.targetsOfAsks(scope, ids);
    return (await loaderOf(context, 'targets of asks', load).load(ask.id)) ?? [];
  }
}

@Resolver(() => Target)
@Allow()
export class TargetsResolver {
  constructor(private readonly register: RegisterService) {}

  @Query(() => TargetConnection, { description: 'The coalition’s targets, by code.' })
  async targets(
    @CurrentStanding() { scope }: Standing,
    @Args() args: TargetsArgs,
  ): Promise<Connection<Target>> {
    const page = await this.register.targets(scope, args.kind ?? null, args.search ?? null, pageOf(args));
    return toConnection(page, (row) => row);
  }

  @ResolveField(() => Target, { nullable: true, description: 'The office that it belongs to.' })
  async parent(
    @Parent() target: Target,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Target | null> {
    if (target.parentId === null) return null;
    return (await targetLoader(this.register, standing, context).load(target.parentId)) ?? null;
  }
}

@Resolver(() => Initiative)
@Allow()
export class LibraryResolver {
  constructor(private readonly register: RegisterService) {}

  @Query(() => SourceConnection, { description: 'The works that the register cites, by note.' })
  async sources(
    @CurrentStanding() { scope }: Standing,
    @Args() args: SearchArgs,
  ): Promise<Connection<Source>> {
    return toConnection(await this.register.sources(scope, args.search ?? null, pageOf(args)), (row) => row);
  }

  @Query(() => InitiativeConnection, { description: 'What the UN and States have done, by date.' })
  async initiatives(
    @CurrentStanding() { scope }: Standing,
    @Args() args: SearchArgs,
  ): Promise<Connection<Initiative>> {
    return toConnection(
      await this.register.initiatives(scope, args.search ?? null, pageOf(args)),
      (row) => row,
    );
  }

  @ResolveField(() => Target, { nullable: true, description: 'Who did it.' })
  async actor(
    @Parent() initiative: Initiative,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Target | null> {
    return (await targetLoader(this.register, standing, context).load(initiative.actorId)) ?? null;
  }
}

function targetLoader(register: RegisterService, { scope }: Standing, context: GraphqlContext) {
  return loaderOf<Target>(context, 'targets', async (ids) => byId(await register.targetsByIds(scope, ids)));
}
