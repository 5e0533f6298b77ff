import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@chorus/platform/graphql/connection';
import type { Display } from '../domain/life';

export const DisplayEnum = {
  PUBLIC: 'PUBLIC',
  DELIVERED_ONLY: 'DELIVERED_ONLY',
  WITHHELD: 'WITHHELD',
} as const;
registerEnumType(DisplayEnum, {
  name: 'DisplayChoice',
  description: 'How a signature is shown: in public, to the recipient alone, or counted and never shown.',
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
}

export const LetterSignatoryConnection = connectionOf(LetterSignatory, 'LetterSignatory');

@ObjectType({ description: 'How the reader’s own organisation has signed.' })
export class OwnSignature {
  @Field(() => DisplayEnum, { description: 'How it is shown.' })
  display: Display;
  @Field(() => GraphQLISODateTime, { description: 'When it was counted.' })
  confirmedAt: Date;
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
