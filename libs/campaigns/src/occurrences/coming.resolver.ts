import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { notFound } from '@chorus/kernel/errors';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, ShortPageArgs, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { Ask, Target } from '@chorus/register';
import { OccurrenceConnection, type Occurrence } from './occurrence.types';
import { OccurrencesService } from './occurrences.service';

const COMING = {
  name: 'occurrences',
  description: 'Dates to come of the moments that suit it, cancelled ones left out, the earliest first.',
};

/** What comes for an ask or a target, one statement for any number of them. */
async function coming(
  occurrences: OccurrencesService,
  of: 'ask' | 'target',
  { scope }: Standing,
  context: GraphqlContext,
  id: string,
  args: ShortPageArgs,
): Promise<Connection<Occurrence>> {
  const page = pageOf(args);
  const load = async (ids: readonly string[]) => {
    const pages = await occurrences.coming(scope, of, ids, page);
    return new Map([...pages].map(([key, found]) => [key, toConnection(found, (row) => row)]));
  };
  const name = `coming of ${of} ${JSON.stringify(page)}`;
  const found = await loaderOf<Connection<Occurrence>>(context, name, load).load(id);
  if (found === undefined) throw notFound();
  return found;
}

@Resolver(() => Ask)
@Allow()
export class AskOccurrencesResolver {
  constructor(private readonly allOccurrences: OccurrencesService) {}

  @ResolveField(() => OccurrenceConnection, COMING)
  occurrences(
    @Parent() { id }: Ask,
    @CurrentStanding() standing: Standing,
    @Args() args: ShortPageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Occurrence>> {
    return coming(this.allOccurrences, 'ask', standing, context, id, args);
  }
}

@Resolver(() => Target)
@Allow()
export class TargetOccurrencesResolver {
  constructor(private readonly allOccurrences: OccurrencesService) {}

  @ResolveField(() => OccurrenceConnection, COMING)
  occurrences(
    @Parent() { id }: Target,
    @CurrentStanding() standing: Standing,
    @Args() args: ShortPageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Occurrence>> {
    return coming(this.allOccurrences, 'target', standing, context, id, args);
  }
}
