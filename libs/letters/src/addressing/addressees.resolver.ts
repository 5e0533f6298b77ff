import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal, type Refusal } from '@chorus/platform/graphql/refusal';
import { LETTER_REFUSALS } from '../letter-kinds';
import { Letter, LetterResult } from '../text/letter.types';
import { LettersService } from '../text/letters.service';
import { Addressee, AddresseeInput, ADDRESSING } from './addressee.types';
import { AddresseesService } from './addressees.service';

@Resolver(() => Letter)
@Allow()
export class AddresseesResolver {
  constructor(
    private readonly addressing: AddresseesService,
    private readonly letters: LettersService,
  ) {}

  @Allow('COORDINATOR')
  @Mutation(() => LetterResult, {
    description:
      'Says to which offices a letter goes, in their order, until it is delivered. Refusal: WRONG_STATE.',
  })
  addressLetter(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The letter.' }) id: string,
    @Args('addressees', { type: () => [AddresseeInput], description: 'All of them, at most twenty.' })
    addressees: AddresseeInput[],
  ): Promise<Letter | Refusal> {
    const input = parse(ADDRESSING, { id, addressees });
    return orRefusal(LETTER_REFUSALS, language, async () => {
      await this.addressing.address(scope, actor, input.id, input.addressees);
      return this.letters.one(scope, input.id);
    });
  }

  @ResolveField(() => [Addressee], {
    description: 'To which offices it goes, in the order in which they print.',
  })
  async addressees(
    @Parent() letter: Letter,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<readonly Addressee[]> {
    const load = (ids: readonly string[]) => this.addressing.of(scope, ids);
    return (await loaderOf(context, 'addressees of letters', load).load(letter.id)) ?? [];
  }
}
