import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@chorus/kernel/language';
import { instantAt } from '@chorus/kernel/time';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import { Letter, LetterResult } from '../text/letter.types';
import { LettersService } from '../text/letters.service';
import { LateSignaturesService } from './late-signatures.service';
import { SIGNING_REFUSALS } from './signing-kinds';
import { ADMISSION } from './signing.inputs';

@Resolver(() => Letter)
@Allow('COORDINATOR')
export class LateSignaturesResolver {
  constructor(
    private readonly late: LateSignaturesService,
    private readonly letters: LettersService,
  ) {}

  @Mutation(() => LetterResult, {
    description:
      'Takes late signatures under a closed letter until an instant: they stand in a dated supplement, and count once it is sealed. A repeat sets another instant. Refusals: WRONG_STATE, DEADLINE_IN_PAST.',
  })
  admitLateSignatures(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The letter.' }) id: string,
    @Args('until', { description: 'Local date and time, as 2027-03-01T18:00.' }) until: string,
    @Args('zone', { description: 'IANA name of the zone of that time.' }) zone: string,
  ) {
    const wanted = parse(ADMISSION, { id, until, zone });
    const end = { at: instantAt(wanted.until, wanted.zone), zone: wanted.zone };
    return orRefusal(SIGNING_REFUSALS, language, async () => {
      await this.late.admit(scope, actor, wanted.id, end);
      return this.letters.one(scope, wanted.id);
    });
  }
}
