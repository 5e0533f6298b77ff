import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { localTime, optional, timeZone } from '@chorus/kernel/fields';
import type { Language } from '@chorus/kernel/language';
import { instantAt } from '@chorus/kernel/time';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal, type Refusal } from '@chorus/platform/graphql/refusal';
import { LETTER_REFUSALS } from '../letter-kinds';
import { OwnSignerService } from '../signing/own-signer.service';
import { ownSigner } from '../signing/signing.loaders';
import { LettersArgs } from './letter.inputs';
import { Letter, LetterConnection, LetterResult } from './letter.types';
import { LettersService } from './letters.service';

const OPENING = z
  .object({
    id: z.uuid(),
    closes: localTime,
    zone: timeZone,
    official: optional(localTime),
    officialZone: optional(timeZone),
  })
  .transform(({ closes, zone, official, officialZone, ...rest }) => ({
    ...rest,
    closesAt: instantAt(closes, zone),
    zone,
    officialAt: official === null ? null : instantAt(official, officialZone ?? zone),
    officialZone: official === null ? null : (officialZone ?? zone),
  }));

@Resolver(() => Letter)
@Allow()
export class LettersResolver {
  constructor(
    private readonly letters: LettersService,
    private readonly signers: OwnSignerService,
  ) {}

  @Query(() => LetterConnection, { name: 'letters', description: 'The coalition’s letters, by title.' })
  async list(
    @CurrentStanding() standing: Standing,
    @Args() args: LettersArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Letter>> {
    const { search = null, state = null } = args;
    const signer = args.awaitsUs === true ? await ownSigner(this.signers, standing, context) : null;
    const { organisationId = null, narrow = false } = signer ?? {};
    const awaiting = args.awaitsUs === true ? { organisationId, narrow } : null;
    const page = await this.letters.page(standing.scope, { search, state, awaiting }, pageOf(args));
    return toConnection(page, (row) => row);
  }

  @Query(() => Letter, { description: 'One letter.' })
  letter(
    @CurrentStanding() { scope }: Standing,
    @Args('id', { type: () => ID, description: 'The letter.' }) id: string,
  ): Promise<Letter> {
    return this.letters.one(scope, parse(z.uuid(), id));
  }

  @Allow('COORDINATOR')
  @Mutation(() => LetterResult, {
    description:
      'Makes the text immutable and gives it its hash. Refusals: WRONG_STATE, EMPTY_TEXT, WORD_LIMIT.',
  })
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
  @Mutation(() => LetterResult, {
    description:
      'Opens a locked letter for signature until a deadline. Refusals: WRONG_STATE, DEADLINE_IN_PAST, NO_ADDRESSEE, OFFICIAL_BEFORE_CLOSING.',
  })
  openLetter(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The letter.' }) id: string,
    @Args('closes', { description: 'Local date and time of the deadline, as 2027-03-01T18:00.' })
    closes: string,
    @Args('zone', { description: 'IANA name of the zone of that time.' }) zone: string,
    @Args('official', {
      type: () => String,
      nullable: true,
      description: 'Local date and time by which the letter must be delivered; left out, there is none.',
    })
    official?: string | null,
    @Args('officialZone', {
      type: () => String,
      nullable: true,
      description: 'IANA name of the zone of that time; left out, the same zone.',
    })
    officialZone?: string | null,
  ) {
    const { id: letterId, ...opening } = parse(OPENING, { id, closes, zone, official, officialZone });
    return this.change(standing, language, letterId, () =>
      this.letters.open(standing.scope, standing.actor, letterId, opening),
    );
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
