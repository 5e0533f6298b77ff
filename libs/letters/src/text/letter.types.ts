import {
  createUnionType,
  Field,
  GraphQLISODateTime,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { connectionOf } from '@chorus/platform/graphql/connection';
import { Refusal } from '@chorus/platform/graphql/refusal';
import type { Display, LetterState } from '../domain/life';

const States = { DRAFT: 'DRAFT', LOCKED: 'LOCKED', OPEN: 'OPEN', CLOSED: 'CLOSED' } as const;
export const DisplayEnum = {
  PUBLIC: 'PUBLIC',
  DELIVERED_ONLY: 'DELIVERED_ONLY',
  WITHHELD: 'WITHHELD',
} as const;
registerEnumType(States, { name: 'LetterState', description: 'Where a letter stands in its life.' });
registerEnumType(DisplayEnum, {
  name: 'DisplayChoice',
  description: 'How a signature is shown: in public, to the recipient alone, or counted and never shown.',
});

@ObjectType({ description: 'One block of a letter’s text.' })
export class LetterBlock {
  @Field(() => ID, { description: 'Stable id of the block.' })
  id: string;
  @Field({ description: 'Restricted Markdown.' })
  text: string;
}

@ObjectType({ description: 'A signatory who chose to be named in public.' })
export class LetterSignatory {
  @Field({ description: 'The name that is printed.' })
  printedName: string;
  @Field(() => String, { nullable: true, description: 'The signer’s title, for an organisation.' })
  title: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country: string | null;
  @Field({ description: 'True for an organisation, false for a person in a personal capacity.' })
  organisation: boolean;
}

@ObjectType({ description: 'How the reader’s own organisation has signed.' })
export class OwnSignature {
  @Field(() => DisplayEnum, { description: 'How it is shown.' })
  display: Display;
  @Field(() => GraphQLISODateTime, { description: 'When it was counted.' })
  confirmedAt: Date;
}

@ObjectType({ description: 'A joint letter.' })
export class Letter {
  @Field(() => ID, { description: 'The letter’s id.' })
  id: string;
  @Field({ description: 'Its place in public addresses, /l/:slug/:lang.' })
  slug: string;
  @Field({ description: 'Its title.' })
  title: string;
  @Field({ description: 'To whom it is addressed.' })
  recipient: string;
  @Field({ description: 'Its authentic language, BCP 47.' })
  language: string;
  @Field(() => States, { description: 'Where it stands.' })
  state: LetterState;
  @Field(() => [LetterBlock], { description: 'Its text, block by block.' })
  blocks: readonly LetterBlock[];
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'The instant at which signing closes.' })
  closesAt: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'IANA name of the zone in which the deadline was set.',
  })
  closesZone: string | null;
  @Field(() => Int, { nullable: true, description: 'Number of the locked version.' })
  versionNumber: number | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the locked text, hex.' })
  sha256: string | null;
}

export const LetterConnection = connectionOf(Letter, 'Letter');

export const LetterResult = createUnionType({
  name: 'LetterResult',
  description: 'The letter as it stands now, or why it stands as before.',
  types: () => [Letter, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : Letter),
});

@InputType({ description: 'A new letter.' })
export class DraftLetterInput {
  @Field({ description: 'Its title.' })
  title: string;
  @Field({ description: 'To whom it is addressed.' })
  recipient: string;
  @Field({ description: 'Its authentic language: en, fr or es.' })
  language: string;
  @Field(() => [String], { description: 'Its blocks, restricted Markdown.' })
  blocks: string[];
}
