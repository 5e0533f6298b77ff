import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { notFound } from '@chorus/kernel/errors';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { PageArgs, pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import { DISPLAYS, type Display } from '../domain/life';
import { SIGNING_ROLES } from '../domain/signing';
import { LETTER_REFUSALS } from '../letter-kinds';
import { Letter, LetterResult } from '../text/letter.types';
import { LettersService } from '../text/letters.service';
import { OwnSignerService } from './own-signer.service';
import { ownSigner, ownStandings } from './signing.loaders';
import { SigningService } from './signing.service';
import {
  DisplayEnum,
  LetterSignatory,
  LetterSignatoryConnection,
  OwnSignature,
  SigningOffer,
} from './signing.types';
import { SIGNING_WORDS } from './signing.words';
import { WithdrawalService } from './withdrawal.service';

/** Signing for one's organisation, and what a letter says of its signatures. */
@Resolver(() => Letter)
@Allow()
export class SigningResolver {
  constructor(
    private readonly letters: LettersService,
    private readonly signing: SigningService,
    private readonly signers: OwnSignerService,
    private readonly withdrawal: WithdrawalService,
  ) {}

  @Allow(...SIGNING_ROLES)
  @Mutation(() => LetterResult, {
    description: 'Signs for one’s organisation, as its authorised signer; a repeat is the same signature.',
  })
  signLetter(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The letter.' }) id: string,
    @Args('display', { type: () => DisplayEnum, description: 'How the signature is shown.' })
    display: Display,
  ) {
    const input = parse(z.object({ id: z.uuid(), display: z.enum(DISPLAYS) }), { id, display });
    const sign = {
      letterId: input.id,
      display: input.display,
      language,
      consent: SIGNING_WORDS.organisationConsent[language],
    };
    return orRefusal(LETTER_REFUSALS, language, async () => {
      await this.signing.signForOrganisation(scope, actor, sign);
      return this.letters.one(scope, input.id);
    });
  }

  @Allow(...SIGNING_ROLES)
  @Mutation(() => LetterResult, {
    description: 'Takes one’s organisation’s signature back, until signing closes; a repeat changes nothing.',
  })
  withdrawSignature(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The letter.' }) id: string,
  ) {
    const letterId = parse(z.uuid(), id);
    return orRefusal(LETTER_REFUSALS, language, async () => {
      await this.withdrawal.forOrganisation(scope, actor, letterId);
      return this.letters.one(scope, letterId);
    });
  }

  @ResolveField(() => Int, { description: 'How many have signed, counted exactly, withheld names included.' })
  async count(
    @Parent() letter: Letter,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<number> {
    const load = (ids: readonly string[]) => this.signing.counts(scope, ids);
    return (await loaderOf(context, 'counts of letters', load).load(letter.id)) ?? 0;
  }

  @ResolveField(() => LetterSignatoryConnection, {
    description:
      'Those who chose to be named in public, organisations first, by name; nobody else is listed or in its total.',
  })
  async signatories(
    @Parent() letter: Letter,
    @CurrentStanding() { scope }: Standing,
    @Args() args: PageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<LetterSignatory>> {
    const page = pageOf(args);
    const load = (ids: readonly string[]) => this.signing.signatories(scope, ids, page);
    const name = `signatories of letters ${JSON.stringify(page)}`;
    const found = await loaderOf(context, name, load).load(letter.id);
    if (found === undefined) throw notFound();
    return toConnection(found, (row) => row);
  }

  @ResolveField(() => OwnSignature, {
    nullable: true,
    description: 'How the reader’s own organisation has signed; nobody else sees this.',
  })
  async ownSignature(
    @Parent() letter: Letter,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<OwnSignature | null> {
    const { organisationId } = standing.actor;
    if (organisationId === null) return null;
    const own = await ownStandings(this.signing, standing, organisationId, context).load(letter.id);
    return own?.signature ?? null;
  }

  @ResolveField(() => SigningOffer, {
    name: 'signing',
    nullable: true,
    description:
      'What the reader would sign with, for the own organisation; none where the reader may not sign it now.',
  })
  async offer(
    @Parent() letter: Letter,
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Context() context: GraphqlContext,
  ): Promise<SigningOffer | null> {
    const signer = await ownSigner(this.signers, standing, context);
    if (signer === null) return null;
    const own = await ownStandings(this.signing, standing, signer.organisationId, context).load(letter.id);
    const printedName = own?.printedName ?? null;
    const consent = SIGNING_WORDS.organisationConsent[language];
    return printedName === null ? null : { printedName, title: signer.title, consent };
  }
}
