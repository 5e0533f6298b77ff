import {
  createUnionType,
  Field,
  GraphQLISODateTime,
  ID,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { connectionOf } from '@chorus/platform/graphql/connection';
import { Refusal } from '@chorus/platform/graphql/refusal';
import type { Audience, LetterState } from '../domain/life';

export const LetterStateEnum = {
  DRAFT: 'DRAFT',
  COMMENT: 'COMMENT',
  LOCKED: 'LOCKED',
  OPEN: 'OPEN',
  CLOSED: 'CLOSED',
  DELIVERED: 'DELIVERED',
  ANSWERED: 'ANSWERED',
  WITHDRAWN: 'WITHDRAWN',
} as const satisfies Record<LetterState, LetterState>;
registerEnumType(LetterStateEnum, { name: 'LetterState', description: 'Where a letter stands in its life.' });

export const AudienceEnum = {
  MEMBERS: 'MEMBERS',
  ORGANISATIONS: 'ORGANISATIONS',
  PUBLIC: 'PUBLIC',
} as const satisfies Record<Audience, Audience>;
registerEnumType(AudienceEnum, {
  name: 'LetterAudience',
  description: 'Who may sign a letter: the coalition’s members, organisations alone, or anybody.',
});

@ObjectType({ description: 'One block of a letter’s text.' })
export class LetterBlock {
  @Field(() => ID, { description: 'Stable id of the block.' })
  id: string;
  @Field({ description: 'Restricted Markdown.' })
  text: string;
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
  @Field(() => LetterStateEnum, { description: 'Where it stands.' })
  state: LetterState;
  @Field(() => [LetterBlock], { description: 'Its text, block by block.' })
  blocks: readonly LetterBlock[];
  @Field(() => Int, { description: 'Number of the draft’s last change, to send with the next one.' })
  revision: number;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'The instant at which signing closes.' })
  closesAt: Date | null;
  @Field(() => String, {
    nullable: true,
    description: 'IANA name of the zone in which the deadline was set.',
  })
  closesZone: string | null;
  @Field(() => AudienceEnum, { description: 'Who may sign it.' })
  audience: Audience;
  @Field(() => ID, { nullable: true, description: 'The campaign that it belongs to.' })
  campaignId: string | null;
  @Field(() => ID, { nullable: true, description: 'The letter that it follows.' })
  followsId: string | null;
  @Field(() => Int, { nullable: true, description: 'Words that its text may have at most.' })
  wordLimit: number | null;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'The instant until which comments are taken.',
  })
  commentsCloseAt: Date | null;
  @Field(() => String, { nullable: true, description: 'IANA name of the zone in which that was set.' })
  commentsZone: string | null;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description:
      'The official deadline: the instant by which it must be delivered, later than signing closes.',
  })
  officialAt: Date | null;
  @Field(() => String, { nullable: true, description: 'IANA name of the zone of the official deadline.' })
  officialZone: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When signing closed.' })
  closedAt: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt: Date | null;
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
