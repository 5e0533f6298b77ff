import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import { LETTER_REFUSALS } from '../letter-kinds';
import { Letter, LetterResult } from '../text/letter.types';
import { LettersService } from '../text/letters.service';
import { ListingService } from './listing.service';
import { PUBLIC_ERRORS } from './public-kinds';

const REFUSALS = [...LETTER_REFUSALS, PUBLIC_ERRORS.NOT_CLOSED_YET];

@Resolver(() => Letter)
@Allow()
export class ListingResolver {
  constructor(
    private readonly letters: LettersService,
    private readonly listing: ListingService,
  ) {}

  @Allow('COORDINATOR')
  @Mutation(() => LetterResult, {
    description:
      'Decides, once signing has closed, whether search engines may list the letter’s public page. Refusal: NOT_CLOSED_YET.',
  })
  listLetter(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The letter.' }) id: string,
    @Args('listed', { description: 'True: they may.' }) listed: boolean,
  ) {
    const letterId = parse(z.uuid(), id);
    return orRefusal(REFUSALS, language, async () => {
      await this.listing.set(scope, actor, letterId, listed);
      return this.letters.one(scope, letterId);
    });
  }

  @ResolveField(() => Boolean, { description: 'Whether search engines may list its public page.' })
  listed(@Parent() letter: Letter & { readonly indexed: boolean }): boolean {
    return letter.indexed;
  }
}
