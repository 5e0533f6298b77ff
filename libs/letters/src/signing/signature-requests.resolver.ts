import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { NO_ORGANISATION } from '@chorus/coalition';
import { z } from 'zod';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { PageArgs, pageOf, toConnection, type Connection } from '@chorus/platform/graphql/connection';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal, type Refusal } from '@chorus/platform/graphql/refusal';
import { SIGNING_ROLES } from '../domain/signing';
import { Letter, LetterResult } from '../text/letter.types';
import { LettersService } from '../text/letters.service';
import { OwnSignerService } from './own-signer.service';
import { SignatureRequest, SignatureRequestConnection } from './signature-request.types';
import { SignatureRequestsService } from './signature-requests.service';
import { SIGNING_REFUSALS } from './signing-kinds';
import { REFUSAL, SignArgs, SIGNING } from './signing.inputs';
import { ownSigner } from './signing.loaders';
import { SIGNING_WORDS } from './signing.words';

const REFUSALS = [...SIGNING_REFUSALS, NO_ORGANISATION];
const CONFIRMATION = z.object({ id: z.uuid(), version: z.int().min(1) });

/** Requests to sign, within an organisation. */
@Resolver(() => Letter)
@Allow()
export class SignatureRequestsResolver {
  constructor(
    private readonly requests: SignatureRequestsService,
    private readonly letters: LettersService,
    private readonly signers: OwnSignerService,
  ) {}

  @Query(() => SignatureRequestConnection, {
    description:
      'Requests that the reader may decide as an authorised signer, of the letter that closes first before others.',
  })
  async signatureRequests(
    @CurrentStanding() standing: Standing,
    @Args() args: PageArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<SignatureRequest>> {
    const signer = await ownSigner(this.signers, standing, context);
    const page = await this.requests.toDecide(standing.scope, signer, pageOf(args));
    return toConnection(page, (row) => row);
  }

  @Allow(...SIGNING_ROLES)
  @Mutation(() => LetterResult, {
    description:
      'Asks the authorised signers of one’s organisation to sign; each is told by mail. A repeat while one is pending is the same request. Refusals: NO_ORGANISATION, SIGNER_NEEDS_NO_REQUEST, ALREADY_SIGNED, DEADLINE_PASSED, VERSION_NOT_OPEN, WRONG_STATE.',
  })
  requestSignature(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args() args: SignArgs,
  ) {
    const { id: letterId, ...wish } = parse(SIGNING, args);
    return this.change(standing, language, async () => {
      await this.requests.request(standing.scope, standing.actor, { letterId, ...wish });
      return letterId;
    });
  }

  @Allow(...SIGNING_ROLES)
  @Mutation(() => LetterResult, {
    description:
      'Signs as a colleague has asked for, the version that was shown. Refusals: NOT_AUTHORISED_SIGNER, REQUEST_ENDED, DEADLINE_PASSED, VERSION_NOT_OPEN.',
  })
  confirmSignatureRequest(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The request.' }) id: string,
    @Args('version', { type: () => Int, description: 'Number of the version that was shown.' })
    version: number,
  ) {
    const wanted = parse(CONFIRMATION, { id, version });
    const seen = { version: wanted.version, language, consent: SIGNING_WORDS.organisationConsent[language] };
    return this.change(standing, language, () =>
      this.requests.confirm(standing.scope, standing.actor, wanted.id, seen),
    );
  }

  @Allow(...SIGNING_ROLES)
  @Mutation(() => LetterResult, {
    description:
      'Refuses what a colleague has asked for; a note says why. Refusals: NOT_AUTHORISED_SIGNER, REQUEST_ENDED.',
  })
  refuseSignatureRequest(
    @CurrentStanding() standing: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The request.' }) id: string,
    @Args('note', { type: () => String, nullable: true, description: 'Why, for who has asked.' })
    note: string | null,
  ) {
    const wanted = parse(REFUSAL, { id, note });
    return this.change(standing, language, () =>
      this.requests.refuse(standing.scope, standing.actor, wanted.id, wanted.note),
    );
  }

  @ResolveField(() => SignatureRequest, {
    nullable: true,
    description: 'The newest request to the signers of the reader’s own organisation; nobody else sees it.',
  })
  async signatureRequest(
    @Parent() letter: Letter,
    @CurrentStanding() { scope, actor: { organisationId } }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<SignatureRequest | null> {
    if (organisationId === null) return null;
    const load = (ids: readonly string[]) => this.requests.newest(scope, ids, organisationId);
    return (await loaderOf(context, 'requests to sign', load).load(letter.id)) ?? null;
  }

  /** `act` gives the letter's id. */
  private change(
    { scope }: Standing,
    language: Language,
    act: () => Promise<string>,
  ): Promise<Letter | Refusal> {
    return orRefusal(REFUSALS, language, async () => this.letters.one(scope, await act()));
  }
}
