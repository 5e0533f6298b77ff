import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { byId, loaderOf, many } from '@chorus/platform/graphql/loaders';
import { Ask } from '@chorus/register';
import { Letter } from '../text/letter.types';
import { LettersService } from '../text/letters.service';
import { DeliveriesService } from './deliveries.service';

/** PR-20: an ask's history shows the letters that carried it. */
@Resolver(() => Ask)
@Allow()
export class LettersOfAskResolver {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly service: LettersService,
  ) {}

  @ResolveField(() => [Letter], {
    description: 'Letters that carry the ask and have been opened for signature, the latest first.',
  })
  async letters(
    @Parent() ask: Ask,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many to give, 1 to 100.' })
    first: number,
  ): Promise<Letter[]> {
    const carry = (ids: readonly string[]) => this.deliveries.lettersOfAsks(scope, ids, first);
    const ids = await loaderOf(context, `${first} letters of asks`, carry).load(ask.id);
    const load = async (wanted: readonly string[]) => byId(await this.service.byIds(scope, wanted));
    return many<Letter>(loaderOf(context, 'letters', load), ids ?? []);
  }
}
