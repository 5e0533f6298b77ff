import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@chorus/kernel/language';
import { instantAt } from '@chorus/kernel/time';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { loaderOf, byId, many } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal, type Refusal } from '@chorus/platform/graphql/refusal';
import { Ask, RegisterService } from '@chorus/register';
import { LETTER_REFUSALS } from '../letter-kinds';
import { Letter, LetterResult } from '../text/letter.types';
import { LettersService } from '../text/letters.service';
import { COMMENTING, FRAME, FrameLetterInput, REASON } from './life.inputs';
import { LifeService } from './life.service';

/** The steps of a letter's life that coordinators take beside locking and opening it. */
@Resolver(() => Letter)
@Allow('COORDINATOR')
export class LifeResolver {
  constructor(
    private readonly life: LifeService,
    private readonly letters: LettersService,
    private readonly register: RegisterService,
  ) {}

  @Mutation(() => LetterResult, {
    description:
      'Says who may sign a letter, for which campaign and asks, what it follows and how long it may be; until it is opened. Refusal: WRONG_STATE.',
  })
  frameLetter(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'What the letter is.' }) input: FrameLetterInput,
  ) {
    const { id, ...frame } = parse(FRAME, input);
    return this.change(standing, language, id, () =>
      this.life.frame(standing.scope, standing.actor, id, frame),
    );
  }

  @Mutation(() => LetterResult, {
    description:
      'Asks members for comments on a draft until an instant. Refusals: WRONG_STATE, DEADLINE_IN_PAST.',
  })
  openForComments(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The letter.' }) id: string,
    @Args('closes', {
      description: 'Local date and time until which comments are taken, as 2027-03-01T18:00.',
    })
    closes: string,
    @Args('zone', { description: 'IANA name of the zone of that time.' }) zone: string,
  ) {
    const input = parse(COMMENTING, { id, closes, zone });
    const closesAt = instantAt(input.closes, input.zone);
    return this.change(standing, language, input.id, () =>
      this.life.openForComments(standing.scope, standing.actor, input.id, closesAt, input.zone),
    );
  }

  @Mutation(() => LetterResult, {
    description:
      'Takes a letter back to its draft, with the reason, while nobody could sign it. Refusal: WRONG_STATE.',
  })
  redraftLetter(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The letter.' }) id: string,
    @Args('reason', { description: 'Why; it stays in the letter’s history.' }) reason: string,
  ) {
    const input = parse(REASON, { id, reason });
    return this.change(standing, language, input.id, () =>
      this.life.redraft(standing.scope, standing.actor, input.id, input.reason),
    );
  }

  @Mutation(() => LetterResult, {
    description:
      'Closes an open letter before its deadline; nobody signs it from now on. Refusal: WRONG_STATE.',
  })
  closeLetter(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The letter.' }) id: string,
    @Args('reason', { description: 'Why; it stays in the letter’s history.' }) reason: string,
  ) {
    const input = parse(REASON, { id, reason });
    return this.change(standing, language, input.id, () =>
      this.letters.closeEarly(standing.scope, standing.actor, input.id, input.reason),
    );
  }

  @Mutation(() => LetterResult, {
    description: 'Ends a letter that is not delivered; its record is kept. Refusal: WRONG_STATE.',
  })
  withdrawLetter(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The letter.' }) id: string,
    @Args('reason', { description: 'Why; it stays in the letter’s history.' }) reason: string,
  ) {
    const input = parse(REASON, { id, reason });
    return this.change(standing, language, input.id, () =>
      this.life.withdraw(standing.scope, standing.actor, input.id, input.reason),
    );
  }

  @Allow()
  @ResolveField(() => [Ask], { description: 'The asks that the letter carries (PR-20).' })
  async asks(
    @Parent() letter: Letter,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<Ask[]> {
    const ids = await loaderOf(context, 'asks of letters', (letters) =>
      this.life.askIds(scope, letters),
    ).load(letter.id);
    const asks = loaderOf(context, 'asks', async (wanted) =>
      byId(await this.register.asksByIds(scope, wanted)),
    );
    return many<Ask>(asks, ids ?? []);
  }

  private change(
    { scope }: Standing,
    language: Language,
    id: string,
    act: () => Promise<void>,
  ): Promise<Letter | Refusal> {
    return orRefusal(LETTER_REFUSALS, language, async () => {
      await act();
      return this.letters.one(scope, id);
    });
  }
}
