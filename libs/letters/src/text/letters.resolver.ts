import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { line, localTime, timeZone } from '@chorus/kernel/fields';
import { LANGUAGES, type Language } from '@chorus/kernel/language';
import { instantAt } from '@chorus/kernel/time';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { PageArgs, pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal, type Refusal } from '@chorus/platform/graphql/refusal';
import { DISPLAYS, type Display } from '../domain/life';
import { LETTER_ERRORS } from '../letter-kinds';
import { SigningService } from '../signing/signing.service';
import { SIGNING_WORDS } from '../signing/signing.words';
import { WithdrawalService } from '../signing/withdrawal.service';
import {
  DisplayEnum,
  DraftLetterInput,
  Letter,
  LetterConnection,
  LetterResult,
  LetterSignatory,
  OwnSignature,
} from './letter.types';
import { LettersService } from './letters.service';

const LETTER = z.object({
  title: line(3, 300),
  recipient: line(3, 300),
  language: z.enum(LANGUAGES),
  blocks: z.array(z.string().trim().min(1).max(10_000)).min(1).max(200),
});
const OPENING = z.object({
  id: z.uuid(),
  closes: localTime,
  zone: timeZone,
});
const REFUSALS = Object.values(LETTER_ERRORS);

@Resolver(() => Letter)
@Allow()
export class LettersResolver {
  constructor(
    private readonly letters: LettersService,
    private readonly signing: SigningService,
    private readonly withdrawal: WithdrawalService,
  ) {}

  @Query(() => LetterConnection, { name: 'letters', description: 'The coalition’s letters, by title.' })
  async list(@CurrentStanding() { scope }: Standing, @Args() page: PageArgs): Promise<Connection<Letter>> {
    return toConnection(await this.letters.page(scope, pageOf(page)), (row) => row);
  }

  @Allow('COORDINATOR')
  @Mutation(() => Letter, { description: 'Drafts a letter.' })
  async draftLetter(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('input', { description: 'The letter.' }) input: DraftLetterInput,
  ): Promise<Letter> {
    const { blocks, ...text } = parse(LETTER, input);
    return this.letters.one(scope, await this.letters.draft(scope, actor, text, blocks));
  }

  @Allow('COORDINATOR')
  @Mutation(() => LetterResult, { description: 'Makes the text immutable and gives it its hash.' })
  lockLetter(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The letter.' }) id: string,
  ) {
    const letterId = parse(z.uuid(), id);
    return this.change(standing, language, letterId, () =>
      this.letters.lock(standing.scope, standing.actor, letterId),
    );
  }

  @Allow('COORDINATOR')
  @Mutation(() => LetterResult, { description: 'Opens a locked letter for signature until a deadline.' })
  openLetter(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The letter.' }) id: string,
    @Args('closes', { description: 'Local date and time of the deadline, as 2027-03-01T18:00.' })
    closes: string,
    @Args('zone', { description: 'IANA name of the zone of that time.' }) zone: string,
  ) {
    const input = parse(OPENING, { id, closes, zone });
    const closesAt = instantAt(input.closes, input.zone);
    return this.change(standing, language, input.id, () =>
      this.letters.open(standing.scope, standing.actor, input.id, closesAt, input.zone),
    );
  }

  @Allow('PARTNER', 'MEMBER', 'COORDINATOR')
  @Mutation(() => LetterResult, {
    description: 'Signs for one’s organisation, as its authorised signer; a repeat is the same signature.',
  })
  signLetter(
    @CurrentStanding() standing: Standing,
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
    return this.change(standing, language, input.id, () =>
      this.signing.signForOrganisation(standing.scope, standing.actor, sign),
    );
  }

  @Allow('PARTNER', 'MEMBER', 'COORDINATOR')
  @Mutation(() => LetterResult, {
    description: 'Takes one’s organisation’s signature back, until signing closes; a repeat changes nothing.',
  })
  withdrawSignature(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The letter.' }) id: string,
  ) {
    const letterId = parse(z.uuid(), id);
    return this.change(standing, language, letterId, () =>
      this.withdrawal.forOrganisation(standing.scope, standing.actor, letterId),
    );
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

  @ResolveField(() => [LetterSignatory], {
    description: 'Those who chose to be named in public, organisations first.',
  })
  async signatories(
    @Parent() letter: Letter,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<LetterSignatory[]> {
    const load = (ids: readonly string[]) => this.signing.publicSignatories(scope, ids);
    return (await loaderOf(context, 'signatories of letters', load).load(letter.id)) ?? [];
  }

  @ResolveField(() => OwnSignature, {
    nullable: true,
    description: 'How the reader’s own organisation has signed; nobody else sees this.',
  })
  async ownSignature(
    @Parent() letter: Letter,
    @CurrentStanding() { scope, actor: { organisationId } }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<OwnSignature | null> {
    if (organisationId === null) return null;
    const load = (ids: readonly string[]) => this.signing.ofOrganisation(scope, ids, organisationId);
    return (await loaderOf(context, 'own signatures', load).load(letter.id)) ?? null;
  }

  private change(
    { scope }: Standing,
    language: Language,
    id: string,
    act: () => Promise<void>,
  ): Promise<Letter | Refusal> {
    return orRefusal(REFUSALS, language, async () => {
      await act();
      return this.letters.one(scope, id);
    });
  }
}
