import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import { SIGNING_ROLES } from '../domain/signing';
import { Letter, LetterResult } from '../text/letter.types';
import { LettersService } from '../text/letters.service';
import { PersonalSigningService } from './personal-signing.service';
import { SIGNING_REFUSALS } from './signing-kinds';
import { PERSONAL, SignArgs, SIGNING, SignInPersonalCapacityInput } from './signing.inputs';
import { SigningService } from './signing.service';
import { SIGNING_WORDS } from './signing.words';

/** Signing: for one's organisation, and in a personal capacity. */
@Resolver(() => Letter)
@Allow()
export class SigningResolver {
  constructor(
    private readonly letters: LettersService,
    private readonly signing: SigningService,
    private readonly personal: PersonalSigningService,
  ) {}

  @Allow(...SIGNING_ROLES)
  @Mutation(() => LetterResult, {
    description:
      'Signs for one’s organisation, as its authorised signer, the version that was shown; a repeat is the same signature. Refusals: NOT_AUTHORISED_SIGNER, DEADLINE_PASSED, VERSION_NOT_OPEN, WRONG_STATE.',
  })
  signLetter(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args() args: SignArgs,
  ) {
    const { id: letterId, ...choices } = parse(SIGNING, args);
    const consent = SIGNING_WORDS.organisationConsent[language];
    return orRefusal(SIGNING_REFUSALS, language, async () => {
      await this.signing.signForOrganisation(scope, actor, { letterId, ...choices, language, consent });
      return this.letters.one(scope, letterId);
    });
  }

  @Mutation(() => LetterResult, {
    description:
      'Signs in a personal capacity, the version that was shown; a repeat is the same signature, and so is one from the public page with the same mailbox. Refusals: PERSONS_NOT_ADMITTED, DEADLINE_PASSED, VERSION_NOT_OPEN, WRONG_STATE.',
  })
  signInPersonalCapacity(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'The signature.' }) input: SignInPersonalCapacityInput,
  ) {
    const { id: letterId, ...says } = parse(PERSONAL, input);
    const consent = SIGNING_WORDS.personInAppConsent[language];
    return orRefusal(SIGNING_REFUSALS, language, async () => {
      await this.personal.sign(scope, actor, { letterId, ...says, language, consent });
      return this.letters.one(scope, letterId);
    });
  }
}
