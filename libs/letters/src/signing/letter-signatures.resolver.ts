import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { notFound } from '@chorus/kernel/errors';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { PageArgs, pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { Letter } from '../text/letter.types';
import { SignatoriesService } from './signatories.service';
import { LetterSignatory, LetterSignatoryConnection } from './signing.types';

/** What a letter says of its signatures to every reader. */
@Resolver(() => Letter)
@Allow()
export class LetterSignaturesResolver {
  constructor(private readonly service: SignatoriesService) {}

  @ResolveField(() => Int, { description: 'How many have signed, counted exactly, withheld names included.' })
  async count(
    @Parent() letter: Letter,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<number> {
    const load = (ids: readonly string[]) => this.service.counts(scope, ids);
    return (await loaderOf(context, 'counts of letters', load).load(letter.id)) ?? 0;
  }

  @ResolveField(() => Int, {
    description:
      'How many have signed older words and have not yet confirmed those of today; they are not counted.',
  })
  async awaitingReconfirmation(
    @Parent() letter: Letter,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<number> {
    return (await this.tally(letter, standing, context)).awaitingReconfirmation;
  }

  @ResolveField(() => Int, {
    description: 'How many have dissociated themselves since signing closed; they stay counted.',
  })
  async dissociated(
    @Parent() letter: Letter,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<number> {
    return (await this.tally(letter, standing, context)).dissociated;
  }

  @ResolveField(() => LetterSignatoryConnection, {
    description:
      'Those who chose to be named in public, organisations first, by name; nobody else is listed or in its total.',
  })
  async signatories(
    @Parent() letter: Letter,
    @CurrentStanding() { scope }: Standing,
    @Args() args: PageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<LetterSignatory>> {
    const page = pageOf(args);
    const load = (ids: readonly string[]) => this.service.signatories(scope, ids, page);
    const name = `signatories of letters ${JSON.stringify(page)}`;
    const found = await loaderOf(context, name, load).load(letter.id);
    if (found === undefined) throw notFound();
    return toConnection(found, (row) => row);
  }

  private async tally(letter: Letter, { scope }: Standing, context: GraphqlContext) {
    const load = (ids: readonly string[]) => this.service.tallies(scope, ids);
    const tally = await loaderOf(context, 'tallies of letters', load).load(letter.id);
    if (tally === undefined) throw notFound();
    return tally;
  }
}
