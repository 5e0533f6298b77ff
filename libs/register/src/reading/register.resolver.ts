import { Args, ArgsType, Context, Field, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { RegisterService } from './register.service';
import { SearchArgs } from './search.inputs';
import { targetLoader } from './target.loaders';
import { Ask, AskConnection, AskGroup, AskLevel, Target, TargetConnection } from './register.types';

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

  @Field(() => String, {
    nullable: true,
    description: 'Only offices that belong to the target with this code.',
  })
  parent?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only targets that belong to no other.' })
  root?: boolean | null;
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

  @Query(() => Ask, { description: 'One ask, by its code.' })
  ask(
    @CurrentStanding() { scope }: Standing,
    @Args('code', { description: 'The ask’s code.' }) code: string,
  ): Promise<Ask> {
    return this.register.ask(scope, code);
  }

  @Query(() => [AskGroup], { description: 'The groups of asks, in the register’s order.' })
  askGroups(@CurrentStanding() { scope }: Standing): Promise<AskGroup[]> {
    return this.register.groups(scope);
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
    const { kind = null, parent = null, search = null } = args;
    const filter = { kind, parent, root: args.root === true, search };
    return toConnection(await this.register.targets(scope, filter, pageOf(args)), (row) => row);
  }

  @Query(() => Target, { description: 'One target, by its code.' })
  target(
    @CurrentStanding() { scope }: Standing,
    @Args('code', { description: 'The target’s code.' }) code: string,
  ): Promise<Target> {
    return this.register.target(scope, code);
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

  @ResolveField(() => [Target], { description: 'The offices that belong to it directly.' })
  async children(
    @Parent() target: Target,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Target[]> {
    const load = (ids: readonly string[]) => this.register.childrenOf(scope, ids);
    return (await loaderOf(context, 'children of targets', load).load(target.id)) ?? [];
  }
}
