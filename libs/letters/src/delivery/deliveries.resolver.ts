import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal, type Refusal } from '@chorus/platform/graphql/refusal';
import { Letter, LetterResult } from '../text/letter.types';
import { LettersService } from '../text/letters.service';
import { DeliveriesService, type Outcome } from './deliveries.service';
import { DELIVERY_REFUSALS } from './delivery-kinds';
import {
  ACKNOWLEDGEMENT,
  ANSWER,
  DELIVERY,
  LetterAnswer,
  LetterDelivery,
  LetterSilence,
  RecordAnswerInput,
  RecordDeliveryInput,
} from './delivery.types';

@Resolver(() => Letter)
@Allow()
export class DeliveriesResolver {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly letters: LettersService,
  ) {}

  @Allow('COORDINATOR')
  @Mutation(() => LetterResult, {
    description:
      'Records that a closed letter was delivered, or was once more. Refusals: WRONG_STATE, DELIVERY_IN_FUTURE, DELIVERY_BEFORE_CLOSING, TRANSLATION_OUTDATED.',
  })
  recordDelivery(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'The delivery.' }) input: RecordDeliveryInput,
  ) {
    const delivery = parse(DELIVERY, input);
    return this.change(standing, language, async () => {
      await this.deliveries.deliver(standing.scope, standing.actor, delivery);
      return delivery.letterId;
    });
  }

  @Allow('COORDINATOR')
  @Mutation(() => LetterResult, {
    description: 'Records that a recipient has acknowledged a delivery. Refusal: DATE_IN_FUTURE.',
  })
  acknowledgeDelivery(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The delivery.' }) id: string,
    @Args('on', { description: 'Date of the acknowledgement, YYYY-MM-DD.' }) on: string,
  ) {
    const input = parse(ACKNOWLEDGEMENT, { id, on });
    return this.change(standing, language, () =>
      this.deliveries.acknowledge(standing.scope, standing.actor, input.id, input.on),
    );
  }

  @Allow('COORDINATOR')
  @Mutation(() => LetterResult, {
    description:
      'Records an answer to a delivered letter. One of substance, or a meeting, ends its silence. Refusals: WRONG_STATE, DATE_IN_FUTURE.',
  })
  recordAnswer(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'The answer.' }) input: RecordAnswerInput,
  ) {
    const answer = parse(ANSWER, input);
    return this.change(standing, language, async () => {
      await this.deliveries.answer(standing.scope, standing.actor, answer);
      return answer.letterId;
    });
  }

  @ResolveField(() => [LetterDelivery], {
    name: 'deliveries',
    description: 'Its deliveries, the earliest first.',
  })
  async deliveriesOf(
    @Parent() letter: Letter,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<readonly LetterDelivery[]> {
    return (await this.outcome(letter, standing, context))?.deliveries ?? [];
  }

  @ResolveField(() => [LetterAnswer], { description: 'The answers that have come, the earliest first.' })
  async answers(
    @Parent() letter: Letter,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<readonly LetterAnswer[]> {
    return (await this.outcome(letter, standing, context))?.answers ?? [];
  }

  @ResolveField(() => LetterSilence, {
    nullable: true,
    description: 'How long it went without an answer of substance; none where it is not delivered.',
  })
  async silence(
    @Parent() letter: Letter,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<LetterSilence | null> {
    return (await this.outcome(letter, standing, context))?.silence ?? null;
  }

  private outcome(
    letter: Letter,
    { scope }: Standing,
    context: GraphqlContext,
  ): Promise<Outcome | undefined> {
    const load = (ids: readonly string[]) => this.deliveries.ofLetters(scope, ids, new Date());
    return loaderOf(context, 'outcomes of letters', load).load(letter.id);
  }

  private change(
    { scope }: Standing,
    language: Language,
    act: () => Promise<string>,
  ): Promise<Letter | Refusal> {
    return orRefusal(DELIVERY_REFUSALS, language, async () => this.letters.one(scope, await act()));
  }
}
