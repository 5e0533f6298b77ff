import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Role } from '@chorus/kernel/actor';
import { COMMON_ERRORS } from '@chorus/kernel/errors';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal, Refusal } from '@chorus/platform/graphql/refusal';
import { Letter } from '../text/letter.types';
import { TRANSLATION_REFUSALS } from './translation-kinds';
import {
  BEGINNING,
  LetterTranslation,
  ReviseTranslationInput,
  StaleTranslation,
  TRANSLATION,
  TRANSLATION_STEP,
  TranslationResult,
} from './translation.types';
import { TranslationsService } from './translations.service';

/** Partners and members translate and check; a coordinator approves. */
const TRANSLATING: readonly Role[] = ['COORDINATOR', 'PARTNER', 'MEMBER'];

@Resolver(() => Letter)
@Allow(...TRANSLATING)
export class TranslationsResolver {
  constructor(private readonly translations: TranslationsService) {}

  @Allow()
  @ResolveField(() => [LetterTranslation], {
    name: 'translations',
    description: 'Its translations, the newest of each language, beside the text as it stands.',
  })
  async ofLetter(
    @Parent() letter: Letter,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<readonly LetterTranslation[]> {
    const load = (ids: readonly string[]) => this.translations.ofLetters(scope, ids);
    return (await loaderOf(context, 'translations of letters', load).load(letter.id)) ?? [];
  }

  @Mutation(() => TranslationResult, {
    description:
      'Begins a translation of a locked letter. Refusals: NOT_LOCKED, AUTHENTIC_LANGUAGE, TRANSLATION_EXISTS.',
  })
  beginTranslation(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('letterId', { type: () => ID, description: 'The letter.' }) letterId: string,
    @Args('into', { description: 'The language to translate it into, BCP 47.' }) into: string,
  ) {
    const input = parse(BEGINNING, { letterId, language: into });
    return orRefusal(TRANSLATION_REFUSALS, language, async () =>
      this.translations.one(
        scope,
        await this.translations.begin(scope, actor, input.letterId, input.language),
      ),
    );
  }

  @Mutation(() => TranslationResult, {
    description:
      'Changes parts of a translation, which becomes a draft again. A write that rests on an older revision is refused with the translation as it stands. Refusals: TRANSLATION_STANDS, TRANSLATION_SUPERSEDED.',
  })
  reviseTranslation(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'The parts, and what they rest on.' }) input: ReviseTranslationInput,
  ) {
    const { id, revision, parts } = parse(TRANSLATION, input);
    return this.change(standing, language, id, () =>
      this.translations.revise(standing.scope, standing.actor, id, revision, parts),
    );
  }

  @Mutation(() => TranslationResult, {
    description:
      'Says that one has read a translation beside the authentic text; not by its translator. Refusals: OWN_TRANSLATION, TRANSLATION_BEHIND, TRANSLATION_SUPERSEDED.',
  })
  checkTranslation(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The translation.' }) id: string,
    @Args('revision', { type: () => Int, description: 'The revision that was read.' }) revision: number,
  ) {
    const input = parse(TRANSLATION_STEP, { id, revision });
    return this.change(standing, language, input.id, () =>
      this.translations.check(standing.scope, standing.actor, input.id, input.revision),
    );
  }

  @Allow('COORDINATOR')
  @Mutation(() => TranslationResult, {
    description:
      'Approves a checked translation for page and packet. Refusals: NOT_CHECKED, TRANSLATION_BEHIND, TRANSLATION_SUPERSEDED.',
  })
  approveTranslation(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The translation.' }) id: string,
    @Args('revision', { type: () => Int, description: 'The revision that was checked.' }) revision: number,
  ) {
    const input = parse(TRANSLATION_STEP, { id, revision });
    return this.change(standing, language, input.id, () =>
      this.translations.approve(standing.scope, standing.actor, input.id, input.revision),
    );
  }

  private async change(
    { scope }: Standing,
    language: Language,
    id: string,
    act: () => Promise<void>,
  ): Promise<LetterTranslation | StaleTranslation | Refusal> {
    const answer = await orRefusal(TRANSLATION_REFUSALS, language, async () => {
      await act();
      return this.translations.one(scope, id);
    });
    if (!(answer instanceof Refusal) || answer.code !== COMMON_ERRORS.STALE_WRITE.code) return answer;
    const translation = await this.translations.one(scope, id);
    return Object.assign(new StaleTranslation(), { message: answer.message, translation });
  }
}
