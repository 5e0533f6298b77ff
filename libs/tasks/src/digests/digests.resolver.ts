import { Args, Mutation, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { enumOf } from '@chorus/platform/graphql/enum-of';
import { parse } from '@chorus/platform/graphql/parse';
import { RHYTHMS, type Rhythm } from '../domain/digest';
import { DigestsService } from './digests.service';

const RhythmEnum = enumOf(RHYTHMS);
registerEnumType(RhythmEnum, {
  name: 'DigestRhythm',
  description: 'How often one hears what is due: each day, Monday to Friday, on Mondays, or not at all.',
});

@Resolver()
@Allow()
export class DigestsResolver {
  constructor(private readonly digests: DigestsService) {}

  @Query(() => RhythmEnum, { description: 'How often the reader hears what is due in this coalition.' })
  digestRhythm(@CurrentStanding() { scope, actor }: Standing): Promise<Rhythm> {
    return this.digests.rhythm(scope, actor);
  }

  @Mutation(() => RhythmEnum, {
    description: 'Says how often one wants to hear what is due in this coalition.',
  })
  async setDigestRhythm(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('rhythm', { type: () => RhythmEnum, description: 'How often.' }) rhythm: Rhythm,
  ): Promise<Rhythm> {
    await this.digests.setRhythm(scope, actor, parse(z.enum(RHYTHMS), rhythm));
    return this.digests.rhythm(scope, actor);
  }
}
