import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { notFound } from '@chorus/kernel/errors';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, ShortPageArgs, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { Ask, Target } from '@chorus/register';
import { Action, ActionConnection } from './action.types';
import { ActionsService } from './actions.service';

async function actionsOf(
  all: ActionsService,
  { scope, actor }: Standing,
  context: GraphqlContext,
  args: ShortPageArgs,
  by: 'ask' | 'target',
  id: string,
): Promise<Connection<Action>> {
  const page = pageOf(args);
  const load = async (ids: readonly string[]) => {
    const pages = await all.pagesOf(scope, actor, by, ids, page);
    return new Map([...pages].map(([each, found]) => [each, toConnection(found, (row) => row)]));
  };
  const name = `actions of ${by} ${JSON.stringify(page)}`;
  const found = await loaderOf<Connection<Action>>(context, name, load).load(id);
  if (found === undefined) throw notFound();
  return found;
}

@Resolver(() => Ask)
@Allow()
export class ActionsOfAskResolver {
  constructor(private readonly all: ActionsService) {}

  @ResolveField(() => ActionConnection, {
    name: 'actions',
    description: 'What was done for it, and is to be, that this reader may see; the latest first.',
  })
  of(
    @Parent() { id }: Ask,
    @CurrentStanding() standing: Standing,
    @Args() args: ShortPageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Action>> {
    return actionsOf(this.all, standing, context, args, 'ask', id);
  }
}

@Resolver(() => Target)
@Allow()
export class ActionsOfTargetResolver {
  constructor(private readonly all: ActionsService) {}

  @ResolveField(() => ActionConnection, {
    name: 'actions',
    description: 'What was done towards it, and is to be, that this reader may see; the latest first.',
  })
  of(
    @Parent() { id }: Target,
    @CurrentStanding() standing: Standing,
    @Args() args: ShortPageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Action>> {
    return actionsOf(this.all, standing, context, args, 'target', id);
  }
}
