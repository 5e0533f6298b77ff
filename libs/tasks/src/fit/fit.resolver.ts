import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { languageTag, optional } from '@chorus/kernel/fields';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { parse } from '@chorus/platform/graphql/parse';
import { FitService } from './fit.service';
import { CoverageGap, FittingPartner, NearArgs, NearbyTask, PartnersForArgs } from './fit.types';

const FIRST = z.int().min(1).max(20);
const NEAR = z.object({
  minutes: optional(z.int().min(5).max(14_400)),
  languages: z
    .array(languageTag)
    .max(10)
    .nullish()
    .transform((tags) => tags ?? []),
  first: FIRST,
});
const PARTNERS = z.object({ taskId: z.uuid(), first: FIRST });

@Resolver()
@Allow('COORDINATOR', 'PARTNER')
export class FitResolver {
  constructor(private readonly fits: FitService) {}

  @Query(() => [NearbyTask], {
    description: 'Open tasks that fit one’s own organisation, the best first, each with its reasons.',
  })
  tasksThatFit(@CurrentStanding() { scope, actor }: Standing, @Args() args: NearArgs): Promise<NearbyTask[]> {
    return this.fits.near(scope, actor, parse(NEAR, args));
  }

  @Allow('COORDINATOR')
  @Query(() => [FittingPartner], {
    description: 'Organisations that could do a task, the best first, each with its reasons.',
  })
  partnersFor(
    @CurrentStanding() { scope, actor }: Standing,
    @Args() args: PartnersForArgs,
  ): Promise<FittingPartner[]> {
    const { taskId, first } = parse(PARTNERS, args);
    return this.fits.partnersFor(scope, actor, taskId, first);
  }

  @Query(() => [CoverageGap], {
    description: 'Expertise, place and language that open tasks ask for together, the scarcest first.',
  })
  coverageGaps(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many, from 1 to 100.' })
    first: number,
  ): Promise<CoverageGap[]> {
    return this.fits.gaps(scope, actor, parse(z.int().min(1).max(100), first));
  }
}
