import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { z } from 'zod';
import { calendarDate, languageTag, line, localTime, optional, prose, timeZone } from '@chorus/kernel/fields';
import { instantAt } from '@chorus/kernel/time';
import {
  ANSWER_KINDS,
  CHANNELS,
  RATINGS,
  type AnswerKind,
  type Channel,
  type Rating,
} from '../domain/delivery';

const ChannelEnum = {
  MAIL: 'MAIL',
  POST: 'POST',
  HAND: 'HAND',
  PORTAL: 'PORTAL',
  OTHER: 'OTHER',
} as const satisfies Record<Channel, Channel>;
registerEnumType(ChannelEnum, {
  name: 'DeliveryChannel',
  description:
    'How a letter reached its recipient: by electronic mail, post, hand, an organ’s portal, or else.',
});
const AnswerKindEnum = {
  HOLDING: 'HOLDING',
  SUBSTANTIVE: 'SUBSTANTIVE',
  MEETING_OFFERED: 'MEETING_OFFERED',
} as const satisfies Record<AnswerKind, AnswerKind>;
registerEnumType(AnswerKindEnum, {
  name: 'AnswerKind',
  description:
    'What a recipient has answered: that an answer will come, an answer of substance, or a meeting.',
});
const RatingEnum = {
  FULLY: 'FULLY',
  PARTLY: 'PARTLY',
  NOT: 'NOT',
  NONE: 'NONE',
} as const satisfies Record<Rating, Rating>;
registerEnumType(RatingEnum, {
  name: 'AnswerRating',
  description: 'How far the coordinator finds the asks answered; NONE where that is not judged.',
});

@ObjectType({ description: 'An office that a letter was delivered to, and its holder of that day.' })
export class DeliveryRecipient {
  @Field({ description: 'The office.' })
  office: string;
  @Field(() => String, { nullable: true, description: 'Its holder.' })
  holder: string | null;
}

@ObjectType({ description: 'One delivery of a letter.' })
export class LetterDelivery {
  @Field(() => ID, { description: 'The delivery’s id.' })
  id: string;
  @Field(() => ChannelEnum, { description: 'How it reached its recipient.' })
  channel: Channel;
  @Field(() => [String], { description: 'In which languages, BCP 47.' })
  languages: readonly string[];
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  deliveredAt: Date;
  @Field({ description: 'IANA name of the zone of the place of delivery.' })
  zone: string;
  @Field(() => String, { nullable: true, description: 'The receipt’s number or the like.' })
  reference: string | null;
  @Field(() => [DeliveryRecipient], { description: 'To whom.' })
  recipients: readonly DeliveryRecipient[];
  @Field(() => String, {
    nullable: true,
    description: 'Date of the recipient’s acknowledgement, YYYY-MM-DD.',
  })
  acknowledgedOn: string | null;
}

@ObjectType({ description: 'An answer to a letter.' })
export class LetterAnswer {
  @Field(() => ID, { description: 'The answer’s id.' })
  id: string;
  @Field(() => AnswerKindEnum, { description: 'What kind of answer it is.' })
  kind: AnswerKind;
  @Field({ description: 'Its date, YYYY-MM-DD.' })
  answeredOn: string;
  @Field({ description: 'Its text, or what it says in short.' })
  text: string;
  @Field(() => String, { nullable: true, description: 'A UN document symbol or a reference.' })
  document: string | null;
  @Field({ description: 'The language of that text, BCP 47.' })
  language: string;
  @Field(() => RatingEnum, { description: 'How far the coordinator finds the asks answered.' })
  rating: Rating;
}

@ObjectType({ description: 'How long a letter went, or goes, without an answer of substance.' })
export class LetterSilence {
  @Field(() => Int, { description: 'Whole days.' })
  days: number;
  @Field({ description: 'Local date of the first delivery, YYYY-MM-DD.' })
  since: string;
  @Field(() => String, {
    nullable: true,
    description: 'Date of the answer that ended it; none while it lasts.',
  })
  until: string | null;
}

@InputType({ description: 'An office that a letter was delivered to.' })
export class RecipientInput {
  @Field({ description: 'The office.' })
  office: string;
  @Field(() => String, { nullable: true, description: 'Its holder on the day of delivery.' })
  holder?: string | null;
}

@InputType({ description: 'A delivery that has been made.' })
export class RecordDeliveryInput {
  @Field(() => ID, { description: 'The letter.' })
  letterId: string;
  @Field(() => ChannelEnum, { description: 'How it reached its recipient.' })
  channel: Channel;
  @Field(() => [String], { description: 'In which languages; each must be approved and in step.' })
  languages: string[];
  @Field({ description: 'Local date and time of delivery, as 2027-03-01T18:00.' })
  deliveredAt: string;
  @Field({ description: 'IANA name of the zone of that time.' })
  zone: string;
  @Field(() => String, { nullable: true, description: 'The receipt’s number or the like.' })
  reference?: string | null;
  @Field(() => [RecipientInput], { description: 'Offices with their holders of that day, 1 to 20.' })
  recipients: RecipientInput[];
}

@InputType({ description: 'An answer that has come.' })
export class RecordAnswerInput {
  @Field(() => ID, { description: 'The letter.' })
  letterId: string;
  @Field(() => AnswerKindEnum, { description: 'What kind of answer it is.' })
  kind: AnswerKind;
  @Field({ description: 'Its date, YYYY-MM-DD.' })
  answeredOn: string;
  @Field({ description: 'Its text, or what it says in short.' })
  text: string;
  @Field(() => String, { nullable: true, description: 'A UN document symbol or a reference.' })
  document?: string | null;
  @Field({ description: 'The language of that text, BCP 47.' })
  language: string;
  @Field(() => RatingEnum, { description: 'How far you find the asks answered.' })
  rating: Rating;
}

export const DELIVERY = z
  .object({
    letterId: z.uuid(),
    channel: z.enum(CHANNELS),
    languages: z.array(languageTag).min(1).max(10),
    deliveredAt: localTime,
    zone: timeZone,
    reference: optional(line(1, 200)),
    recipients: z
      .array(z.object({ office: line(2, 300), holder: optional(line(1, 300)) }))
      .min(1)
      .max(20),
  })
  .transform(({ deliveredAt, ...rest }) => ({ ...rest, deliveredAt: instantAt(deliveredAt, rest.zone) }));
export const ANSWER = z.object({
  letterId: z.uuid(),
  kind: z.enum(ANSWER_KINDS),
  answeredOn: calendarDate,
  text: prose(20_000),
  document: optional(line(1, 200)),
  language: languageTag,
  rating: z.enum(RATINGS),
});
export const ACKNOWLEDGEMENT = z.object({ id: z.uuid(), on: calendarDate });
