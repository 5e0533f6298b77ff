import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { maySign } from '../domain/signing';
import { Letter } from '../text/letter.types';
import { OwnSignaturesService } from './own-signatures.service';
import { OwnSignerService } from './own-signer.service';
import { PersonalSigningService } from './personal-signing.service';
import { ownSigner, ownStanding } from './signing.loaders';
import { OwnSignature, PersonalSigningOffer, ShortTime, SigningOffer } from './signing.types';
import { SIGNING_WORDS } from './signing.words';

/** What a letter says to one reader: how that reader, or the reader's organisation, has signed or may sign. */
@Resolver(() => Letter)
@Allow()
export class OwnSignatureFieldsResolver {
  constructor(
    private readonly own: OwnSignaturesService,
    private readonly signers: OwnSignerService,
    private readonly personal: PersonalSigningService,
  ) {}

  @ResolveField(() => OwnSignature, {
    nullable: true,
    description: 'How the reader’s own organisation has signed; nobody else sees this.',
  })
  async ownSignature(
    @Parent() letter: Letter,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<OwnSignature | null> {
    const { signer, standing: own } = await this.standing(letter, standing, context);
    const signature = own?.signature ?? null;
    if (signature === null || signer !== null) return signature;
    return { ...signature, changeable: false, dissociable: false };
  }

  @ResolveField(() => OwnSignature, {
    nullable: true,
    description: 'How the reader has signed in a personal capacity; nobody else sees this.',
  })
  async ownPersonalSignature(
    @Parent() letter: Letter,
    @CurrentStanding() { scope, actor }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<OwnSignature | null> {
    const load = (ids: readonly string[]) => this.personal.standings(scope, ids, actor.personId);
    return (await loaderOf(context, 'own personal signatures', load).load(letter.id)) ?? null;
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
    const { signer, standing: own } = await this.standing(letter, standing, context);
    const printedName = own?.printedName ?? null;
    if (signer === null || printedName === null) return null;
    return { printedName, title: signer.title, consent: SIGNING_WORDS.organisationConsent[language] };
  }

  @ResolveField(() => Boolean, {
    description:
      'True where the own organisation has not signed and the reader, who may not, can ask its authorised signers to.',
  })
  async mayRequestSignature(
    @Parent() letter: Letter,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    const { standing: own } = await this.standing(letter, standing, context);
    return own !== undefined && own.unsigned && own.printedName === null && maySign(standing.actor.role);
  }

  @ResolveField(() => ShortTime, {
    nullable: true,
    description:
      'Where the own organisation’s decision takes longer than there is time to sign: by how much.',
  })
  async shortTime(
    @Parent() letter: Letter,
    @CurrentStanding() standing: Standing,
    @Context() context: GraphqlContext,
  ): Promise<ShortTime | null> {
    return (await this.standing(letter, standing, context)).standing?.shortBy ?? null;
  }

  @ResolveField(() => PersonalSigningOffer, {
    nullable: true,
    description:
      'What the reader would sign with in a personal capacity; none where the letter does not take it now.',
  })
  async personalSigning(
    @Parent() letter: Letter,
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Context() context: GraphqlContext,
  ): Promise<PersonalSigningOffer | null> {
    const load = (ids: readonly string[]) => this.personal.admitsMembers(scope, ids);
    if ((await loaderOf(context, 'letters for members', load).load(letter.id)) !== true) return null;
    const name = async () => new Map([[actor.personId, await this.personal.nameOf(actor.personId)]]);
    const printedName = (await loaderOf(context, 'own name', name).load(actor.personId)) ?? '';
    return { printedName, consent: SIGNING_WORDS.personInAppConsent[language] };
  }

  /** The reader as a signer is asked first: it decides what is offered. Where nobody may sign, the printed name is none. */
  private async standing(letter: Letter, standing: Standing, context: GraphqlContext) {
    const signer = await ownSigner(this.signers, standing, context);
    const own = await ownStanding(this.own, standing, signer, context, letter.id);
    return { signer, standing: own && (signer === null ? { ...own, printedName: null } : own) };
  }
}
