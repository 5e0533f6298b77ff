import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { COMMON_ERRORS } from '@chorus/kernel/errors';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal, Refusal } from '@chorus/platform/graphql/refusal';
import { wordCount } from '../domain/words';
import { ReviseLetterResult, StaleLetter } from '../text/draft.types';
import { Letter } from '../text/letter.types';
import { LettersService } from '../text/letters.service';
import { AMENDING_REFUSALS } from './amending-kinds';
import { AMENDMENT, AmendLetterInput } from './amending.inputs';
import { AmendingService } from './amending.service';
import { LetterVersion } from './version.types';

@Resolver(() => Letter)
@Allow()
export class AmendingResolver {
  constructor(
    private readonly amending: AmendingService,
    private readonly letters: LettersService,
  ) {}

  @Allow('COORDINATOR')
  @Mutation(() => ReviseLetterResult, {
    description:
      'Gives a letter that is open for signature new words, and tells or asks its signers. A write that rests on an older revision is refused with the text as it stands. Refusals: WRONG_STATE, DEADLINE_PASSED, EMPTY_TEXT, WORD_LIMIT, NOTHING_CHANGED.',
  })
  async amendLetter(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'The whole text, what it rests on, and what the change is.' })
    input: AmendLetterInput,
  ): Promise<Letter | StaleLetter | Refusal> {
    const amendment = parse(AMENDMENT, input);
    const { id } = amendment;
    const answer = await orRefusal(AMENDING_REFUSALS, language, async () => {
      await this.amending.amend(scope, actor, amendment);
      return this.letters.one(scope, id);
    });
    if (!(answer instanceof Refusal) || answer.code !== COMMON_ERRORS.STALE_WRITE.code) return answer;
    const letter = await this.letters.one(scope, id);
    return Object.assign(new StaleLetter(), { message: answer.message, letter });
  }

  @ResolveField(() => [LetterVersion], { description: 'Its locked texts, the earliest first.' })
  async versions(
    @Parent() letter: Letter,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<readonly LetterVersion[]> {
    const load = (ids: readonly string[]) => this.amending.ofLetters(scope, ids);
    return (await loaderOf(context, 'versions of letters', load).load(letter.id)) ?? [];
  }

  @ResolveField(() => Int, { description: 'Words of its text, without title and recipient.' })
  wordCount(@Parent() { blocks, language }: Letter): number {
    return wordCount(blocks, language);
  }
}
