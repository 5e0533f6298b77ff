import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import type { Instrument } from '../domain/deadline';
import { Occurrence, OccurrenceResult } from '../occurrences/occurrence.types';
import { OccurrencesService } from '../occurrences/occurrences.service';
import { DEADLINE_REFUSALS } from './deadline-kinds';
import { InstrumentEnum, OccurrenceDeadline } from './deadline.types';
import { DEADLINE, OF_INSTRUMENT, SetOccurrenceDeadlineInput } from './deadlines.inputs';
import { DeadlinesService } from './deadlines.service';

@Resolver(() => Occurrence)
@Allow()
export class DeadlinesResolver {
  constructor(
    private readonly allDeadlines: DeadlinesService,
    private readonly occurrences: OccurrencesService,
  ) {}

  @ResolveField(() => [OccurrenceDeadline], {
    description: 'Deadlines of its instruments, the earliest first.',
  })
  async deadlines(
    @Parent() { id }: Occurrence,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<OccurrenceDeadline[]> {
    const load = (ids: readonly string[]) => this.allDeadlines.ofOccurrences(scope, ids);
    return (await loaderOf<OccurrenceDeadline[]>(context, 'deadlines', load).load(id)) ?? [];
  }

  @Allow('COORDINATOR')
  @Mutation(() => OccurrenceResult, {
    description:
      'Sets the deadline of an instrument, a new one or in the place of one. Refusal: STALE_WRITE.',
  })
  setOccurrenceDeadline(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'The deadline.' }) input: SetOccurrenceDeadlineInput,
  ) {
    const deadline = parse(DEADLINE, input);
    return orRefusal(DEADLINE_REFUSALS, language, async () => {
      await this.allDeadlines.set(scope, actor, deadline);
      return this.occurrences.one(scope, deadline.occurrenceId);
    });
  }

  @Allow('COORDINATOR')
  @Mutation(() => OccurrenceResult, { description: 'Takes the deadline of an instrument away.' })
  async removeOccurrenceDeadline(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('occurrenceId', { type: () => ID, description: 'The occurrence.' }) occurrenceId: string,
    @Args('instrument', { type: () => InstrumentEnum, description: 'The instrument.' })
    instrument: Instrument,
  ) {
    const wanted = parse(OF_INSTRUMENT, { occurrenceId, instrument });
    await this.allDeadlines.remove(scope, actor, wanted.occurrenceId, wanted.instrument);
    return this.occurrences.one(scope, wanted.occurrenceId);
  }
}
