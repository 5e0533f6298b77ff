import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal, type Refusal } from '@chorus/platform/graphql/refusal';
import type { Display } from '../domain/life';
import { SIGNING_ROLES } from '../domain/signing';
import { Letter, LetterResult } from '../text/letter.types';
import { LettersService } from '../text/letters.service';
import { OwnSignaturesService } from './own-signatures.service';
import { SIGNING_REFUSALS } from './signing-kinds';
import {
  CorrectPersonalSignatureInput,
  DISPLAY_CHANGE,
  PERSONAL_CORRECTION,
  RECONFIRMATION,
  TITLE_CORRECTION,
  UNDER,
  UnderArgs,
} from './signing.inputs';
import { DisplayEnum } from './signing.types';

/** What a signer changes of the own signature. */
@Resolver(() => Letter)
@Allow()
export class OwnSignaturesResolver {
  constructor(
    private readonly letters: LettersService,
    private readonly own: OwnSignaturesService,
  ) {}

  @Mutation(() => LetterResult, {
    description:
      'Changes how one’s own signature is shown, until signing closes. Refusals: NOT_AUTHORISED_SIGNER, NO_SIGNATURE, DEADLINE_PASSED, LETTER_DELIVERED.',
  })
  changeDisplay(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args() args: UnderArgs,
    @Args('display', { type: () => DisplayEnum, description: 'How it shall be shown.' }) display: Display,
  ) {
    const wanted = parse(DISPLAY_CHANGE, { ...args, display });
    const under = { letterId: wanted.id, capacity: wanted.capacity };
    return this.change(standing, language, wanted.id, () =>
      this.own.setDisplay(standing.scope, standing.actor, under, wanted.display),
    );
  }

  @Mutation(() => LetterResult, {
    description:
      'Signs the words as they are now where they have changed since one signed; a repeat changes nothing. Refusals: NOT_AUTHORISED_SIGNER, NO_SIGNATURE, DEADLINE_PASSED, LETTER_DELIVERED, VERSION_NOT_OPEN.',
  })
  reconfirmSignature(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args() args: UnderArgs,
    @Args('version', { type: () => Int, description: 'Number of the version that was shown.' })
    version: number,
  ) {
    const wanted = parse(RECONFIRMATION, { ...args, version });
    const under = { letterId: wanted.id, capacity: wanted.capacity };
    return this.change(standing, language, wanted.id, () =>
      this.own.reconfirm(standing.scope, standing.actor, under, wanted.version),
    );
  }

  @Mutation(() => LetterResult, {
    description:
      'Takes one’s own signature back, until signing closes; a repeat changes nothing. Refusals: NOT_AUTHORISED_SIGNER, DEADLINE_PASSED, and LETTER_DELIVERED, after which dissociateSignature is what is left.',
  })
  withdrawSignature(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args() args: UnderArgs,
  ) {
    const { id: letterId, capacity } = parse(UNDER, args);
    return this.change(standing, language, letterId, () =>
      this.own.withdraw(standing.scope, standing.actor, { letterId, capacity }),
    );
  }

  @Mutation(() => LetterResult, {
    description:
      'Dates that one no longer stands by a letter that was closed with one’s signature; the signature and the count stay. A repeat keeps the first date. Refusals: NOT_AUTHORISED_SIGNER, NO_SIGNATURE, NOT_CLOSED.',
  })
  dissociateSignature(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args() args: UnderArgs,
  ) {
    const { id: letterId, capacity } = parse(UNDER, args);
    return this.change(standing, language, letterId, () =>
      this.own.dissociate(standing.scope, standing.actor, { letterId, capacity }),
    );
  }

  @Allow(...SIGNING_ROLES)
  @Mutation(() => LetterResult, {
    description:
      'Corrects the title that one’s organisation’s signature prints, until signing closes; its name follows what the organisation is called. Refusals: NOT_AUTHORISED_SIGNER, NO_SIGNATURE, DEADLINE_PASSED, LETTER_DELIVERED.',
  })
  correctSignerTitle(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The letter.' }) id: string,
    @Args('title', { description: 'The signer’s title that is printed.' }) title: string,
  ) {
    const wanted = parse(TITLE_CORRECTION, { id, title });
    return this.change(standing, language, wanted.id, () =>
      this.own.correctOrganisation(standing.scope, standing.actor, wanted.id, wanted.title),
    );
  }

  @Mutation(() => LetterResult, {
    description:
      'Corrects how one’s signature in a personal capacity prints, until signing closes. Refusals: NO_SIGNATURE, DEADLINE_PASSED, LETTER_DELIVERED.',
  })
  correctPersonalSignature(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'How it shall print.' }) input: CorrectPersonalSignatureInput,
  ) {
    const { id, ...to } = parse(PERSONAL_CORRECTION, input);
    return this.change(standing, language, id, () =>
      this.own.correctPersonal(standing.scope, standing.actor, id, to),
    );
  }

  private change(
    { scope }: Standing,
    language: Language,
    letterId: string,
    act: () => Promise<void>,
  ): Promise<Letter | Refusal> {
    return orRefusal(SIGNING_REFUSALS, language, async () => {
      await act();
      return this.letters.one(scope, letterId);
    });
  }
}
