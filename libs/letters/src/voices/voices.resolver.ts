import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { Letter } from '../text/letter.types';
import { VoicesService } from './voices.service';
import { MissingVoice } from './voices.types';

@Resolver(() => Letter)
@Allow('COORDINATOR')
export class VoicesResolver {
  constructor(private readonly voices: VoicesService) {}

  @ResolveField(() => [MissingVoice], {
    description:
      'Host countries of the register from which nobody has signed in public, and whom to ask there; for coordinators.',
  })
  async missingVoices(
    @Parent() letter: Letter,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<readonly MissingVoice[]> {
    const load = (ids: readonly string[]) => this.voices.missing(scope, ids);
    return (await loaderOf(context, 'missing voices', load).load(letter.id)) ?? [];
  }
}
