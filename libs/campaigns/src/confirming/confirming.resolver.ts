import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import { MomentResult } from '../moments/moment.types';
import { MomentsService } from '../moments/moments.service';
import { Occurrence, OccurrenceResult } from '../occurrences/occurrence.types';
import { OccurrencesService } from '../occurrences/occurrences.service';
import { CONFIRMING_REFUSALS } from './confirming-kinds';
import {
  ADDED_DATES,
  AddOccurrenceInput,
  CONFIRMATION,
  ConfirmOccurrenceInput,
  OccurrenceOutcome,
  PROPOSAL,
  RECORD,
} from './confirming.inputs';
import { ConfirmingService } from './confirming.service';
import { ExpectingService } from './expecting.service';

@Resolver(() => Occurrence)
@Allow('COORDINATOR')
export class ConfirmingResolver {
  constructor(
    private readonly expecting: ExpectingService,
    private readonly confirming: ConfirmingService,
    private readonly moments: MomentsService,
    private readonly occurrences: OccurrencesService,
  ) {}

  @Mutation(() => MomentResult, {
    description:
      'Adds the next dates that the moment’s rule or window gives, but for those that are there; a repeat adds none. Refusal: NO_PATTERN.',
  })
  proposeOccurrences(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('momentId', { type: () => ID, description: 'The moment.' }) momentId: string,
    @Args('count', { type: () => Int, description: 'How far to look: so many next dates, 1 to 12.' })
    count: number,
  ) {
    const wanted = parse(PROPOSAL, { momentId, count });
    return orRefusal(CONFIRMING_REFUSALS, language, async () =>
      this.moments.one(scope, await this.expecting.propose(scope, actor, wanted.momentId, wanted.count)),
    );
  }

  @Mutation(() => OccurrenceResult, {
    description:
      'Adds a date of a moment by hand, expected or tentative; the same days again are the same date. Refusal: DATE_EXISTS.',
  })
  addOccurrence(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'The date.' }) input: AddOccurrenceInput,
  ) {
    const dates = parse(ADDED_DATES, input);
    return orRefusal(CONFIRMING_REFUSALS, language, async () =>
      this.occurrences.one(scope, await this.expecting.add(scope, actor, dates)),
    );
  }

  @Mutation(() => OccurrenceResult, {
    description:
      'Confirms a date by its organ’s own calendar. Refusals: DATES_DIFFER where the calendar says other days, DATE_SETTLED.',
  })
  confirmOccurrence(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'What the calendar says.' }) input: ConfirmOccurrenceInput,
  ) {
    const { id, startDate: start, endDate: end, source } = parse(CONFIRMATION, input);
    return orRefusal(CONFIRMING_REFUSALS, language, async () => {
      await this.confirming.confirm(scope, actor, id, { start, end }, source);
      return this.occurrences.one(scope, id);
    });
  }

  @Mutation(() => OccurrenceResult, {
    description:
      'Records that a date was held, with or without an outcome, once it has begun where it is held. Refusals: NOT_BEGUN, DATE_SETTLED.',
  })
  recordOccurrence(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The occurrence.' }) id: string,
    @Args('outcome', { type: () => OccurrenceOutcome, description: 'What became of it.' })
    outcome: 'HELD' | 'NO_OUTCOME',
    @Args('note', { type: () => String, nullable: true, description: 'What is to be remembered of it.' })
    note: string | null,
  ) {
    const wanted = parse(RECORD, { id, outcome, note });
    return orRefusal(CONFIRMING_REFUSALS, language, async () => {
      await this.confirming.record(scope, actor, wanted.id, wanted.outcome, wanted.note);
      return this.occurrences.one(scope, wanted.id);
    });
  }
}
