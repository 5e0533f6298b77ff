import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { COMMON_ERRORS } from '@chorus/kernel/errors';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal, Refusal } from '@chorus/platform/graphql/refusal';
import { LETTER_REFUSALS } from '../letter-kinds';
import { DRAFT, DraftLetterInput, REVISION, ReviseLetterInput } from './draft.inputs';
import { LetterRevision, ReviseLetterResult, StaleLetter } from './draft.types';
import { DraftsService } from './drafts.service';
import { Letter } from './letter.types';
import { LettersService } from './letters.service';

const REFUSALS = [...LETTER_REFUSALS, COMMON_ERRORS.STALE_WRITE];

@Resolver(() => Letter)
@Allow('COORDINATOR')
export class DraftsResolver {
  constructor(
    private readonly drafts: DraftsService,
    private readonly letters: LettersService,
  ) {}

  @Query(() => [LetterRevision], {
    description: 'The texts that a letter’s draft has had, the latest first: one for each spell of writing.',
  })
  revisions(
    @CurrentStanding() { scope }: Standing,
    @Args('letterId', { type: () => ID, description: 'The letter.' }) letterId: string,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many to give, 1 to 100.' })
    first: number,
  ): Promise<readonly LetterRevision[]> {
    return this.drafts.kept(scope, parse(z.uuid(), letterId), first);
  }

  @Mutation(() => Letter, { description: 'Drafts a letter.' })
  async draftLetter(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('input', { description: 'The letter.' }) input: DraftLetterInput,
  ): Promise<Letter> {
    const { blocks, ...text } = parse(DRAFT, input);
    return this.letters.one(scope, await this.drafts.draft(scope, actor, text, blocks));
  }

  @Mutation(() => ReviseLetterResult, {
    description:
      'Changes a draft’s text. A write that rests on an older revision is refused with the text as it stands. Refusal: WRONG_STATE.',
  })
  async reviseLetter(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'The whole text, and what it rests on.' }) input: ReviseLetterInput,
  ): Promise<Letter | StaleLetter | Refusal> {
    const change = parse(REVISION, input);
    const answer = await orRefusal(REFUSALS, language, () => this.drafts.revise(scope, actor, change));
    if (!(answer instanceof Refusal) || answer.code !== COMMON_ERRORS.STALE_WRITE.code) return answer;
    const letter = await this.letters.one(scope, change.id);
    return Object.assign(new StaleLetter(), { message: answer.message, letter });
  }
}
