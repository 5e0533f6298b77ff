import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { parse } from '@chorus/platform/graphql/parse';
import { DISPLAYS, type Display } from '../domain/life';
import { EYES, type Eye } from '../domain/preview';
import { DisplayEnum } from '../signing/signing.types';
import { PreviewService } from './preview.service';
import { EyeEnum, LetterPreview } from './preview.types';

const LOOK = z.object({ id: z.uuid(), as: z.enum(EYES), display: z.enum(DISPLAYS).nullish() });

@Resolver(() => LetterPreview)
@Allow()
export class PreviewResolver {
  constructor(private readonly previews: PreviewService) {}

  @Query(() => LetterPreview, {
    description:
      'The letter as the public, its recipient or a verifier sees it, with the own signature under a display choice.',
  })
  letterPreview(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('id', { type: () => ID, description: 'The letter.' }) id: string,
    @Args('as', { type: () => EyeEnum, description: 'Who looks.' }) as: Eye,
    @Args('display', {
      type: () => DisplayEnum,
      nullable: true,
      description: 'The choice to be looked at; left out for that of the signature there is.',
    })
    display?: Display | null,
  ): Promise<LetterPreview> {
    const look = parse(LOOK, { id, as, display });
    return this.previews.see(scope, actor, look.id, look.as, look.display ?? null);
  }
}
