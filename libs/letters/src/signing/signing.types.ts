import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@chorus/platform/graphql/connection';
import type { Display } from '../domain/life';
import type { SignatureStanding } from '../domain/signing';

export const DisplayEnum = {
  PUBLIC: 'PUBLIC',
  DELIVERED_ONLY: 'DELIVERED_ONLY',
  WITHHELD: 'WITHHELD',
} as const;
registerEnumType(DisplayEnum, {
  name: 'DisplayChoice',
  description: 'How a signature is shown: in public, to the recipient alone, or counted and never shown.',
});

export const CapacityEnum = { ORGANISATION: 'ORGANISATION', PERSONAL: 'PERSONAL' } as const;
registerEnumType(CapacityEnum, {
  name: 'SigningCapacity',
  description: 'Which of the reader’s own signatures: the organisation’s, or the one in a personal capacity.',
});

const StandingEnum = {
  COUNTS: 'COUNTS',
  AWAITS_RECONFIRMATION: 'AWAITS_RECONFIRMATION',
  AWAITS_SUPPLEMENT: 'AWAITS_SUPPLEMENT',
  HELD: 'HELD',
  REJECTED: 'REJECTED',
} as const;
registerEnumType(StandingEnum, {
  name: 'SignatureStanding',
  description: 'Whether a signature counts, and if not, for what it waits.',
  valuesMap: {
    COUNTS: { description: 'It counts.' },
    AWAITS_RECONFIRMATION: { description: 'The words have changed in substance since it was given.' },
    AWAITS_SUPPLEMENT: { description: 'It came after closing, and counts once its supplement is sealed.' },
    HELD: { description: 'A coordinator looks into it.' },
    REJECTED: { description: 'A coordinator has rejected it.' },
  },
});

@ObjectType({ description: 'A signatory who chose to be named in public.' })
export class LetterSignatory {
  @Field(() => ID, { description: 'Opaque; only public signatures have one.' })
  id: string;
  @Field({ description: 'The name that is printed.' })
  printedName: string;
  @Field(() => String, { nullable: true, description: 'The signer’s title, for an organisation.' })
  title: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Organisation or work that a person in a personal capacity has given.',
  })
  affiliation: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country: string | null;
  @Field({ description: 'True for an organisation, false for a person in a personal capacity.' })
  organisation: boolean;
  @Field({ description: 'True for a signature that came by mail or on paper and was entered from a list.' })
  imported: boolean;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it dissociated itself from the letter, after signing had closed.',
  })
  dissociatedAt: Date | null;
}

export const LetterSignatoryConnection = connectionOf(LetterSignatory, 'LetterSignatory');

@ObjectType({ description: 'How the reader, or the reader’s own organisation, has signed.' })
export class OwnSignature {
  @Field(() => DisplayEnum, { description: 'How it is shown.' })
  display: Display;
  @Field(() => GraphQLISODateTime, { description: 'When it was confirmed.' })
  confirmedAt: Date;
  @Field({ description: 'The name that is printed.' })
  printedName: string;
  @Field(() => String, { nullable: true, description: 'The signer’s title, for an organisation.' })
  title: string | null;
  @Field(() => String, { nullable: true, description: 'Organisation or work that a person has given.' })
  affiliation: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country: string | null;
  @Field(() => Int, { description: 'Number of the version that it stands under.' })
  versionNumber: number;
  @Field({ description: 'True where the signer wishes to be told what became of the letter.' })
  updates: boolean;
  @Field(() => StandingEnum, { description: 'Whether it counts.' })
  standing: SignatureStanding;
  @Field({ description: 'True while the reader may change and withdraw it.' })
  changeable: boolean;
  @Field({ description: 'True once the reader may date a note of dissociation, and has not.' })
  dissociable: boolean;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the signer dissociated itself from the letter, after signing had closed.',
  })
  dissociatedAt: Date | null;
}

@ObjectType({ description: 'A decision that takes longer than there is time to sign.' })
export class ShortTime {
  @Field(() => Int, { description: 'Calendar days that the organisation needs to decide.' })
  needed: number;
  @Field(() => Int, { description: 'Calendar days until signing closes.' })
  left: number;
}

@ObjectType({ description: 'What the reader would sign with, for the own organisation.' })
export class SigningOffer {
  @Field({ description: 'How the organisation’s name will print.' })
  printedName: string;
  @Field({ description: 'The signer’s title that is printed.' })
  title: string;
  @Field({ description: 'The sentence that is consented to and kept with the signature.' })
  consent: string;
}

@ObjectType({ description: 'What the reader would sign with in a personal capacity.' })
export class PersonalSigningOffer {
  @Field({ description: 'The name of the account; another may be given.' })
  printedName: string;
  @Field({ description: 'The sentence that is consented to and kept with the signature.' })
  consent: string;
}
