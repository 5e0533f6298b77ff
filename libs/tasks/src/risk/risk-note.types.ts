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
import { z } from 'zod';
import { calendarDate, languageTag, prose } from '@chorus/kernel/fields';
import { enumOf } from '@chorus/platform/graphql/enum-of';
import { Refusal } from '@chorus/platform/graphql/refusal';
import {
  AT_RISK,
  ENGAGEMENT_KINDS,
  RISK_STANDINGS,
  type AtRisk,
  type EngagementKind,
  type RiskStanding,
} from './domain/standing';

export const EngagementKindEnum = enumOf(ENGAGEMENT_KINDS);
registerEnumType(EngagementKindEnum, {
  name: 'EngagementKind',
  description: 'What a risk note belongs to.',
});
const AtRiskEnum = enumOf(AT_RISK);
registerEnumType(AtRiskEnum, {
  name: 'AtRisk',
  description: 'Kinds of people who may be harmed; nobody is named.',
});
export const RiskStandingEnum = enumOf(RISK_STANDINGS);
registerEnumType(RiskStandingEnum, {
  name: 'RiskStanding',
  description:
    'How far a risk note carries an engagement: there is none; it awaits a coordinator; it is in force through its review date; its review is overdue.',
});

@ObjectType({ description: 'Who may be harmed by one engagement, how, and what is done about it.' })
export class RiskNote {
  @Field(() => ID, { description: 'The note’s id.' })
  id: string;
  @Field(() => RiskStandingEnum, { description: 'How far it carries the engagement today, UTC.' })
  standing: RiskStanding;
  @Field(() => [AtRiskEnum], { description: 'Kinds of people who may be harmed.' })
  atRisk: readonly AtRisk[];
  @Field({ description: 'How they may be harmed.' })
  harm: string;
  @Field({ description: 'What is done so that they are not.' })
  mitigation: string;
  @Field({ description: 'Language of its text, BCP 47.' })
  language: string;
  @Field({ description: 'The last day on which it holds without a review, YYYY-MM-DD.' })
  reviewOn: string;
  @Field(() => Int, { description: 'Its version, to write or approve it by.' })
  version: number;
  @Field(() => String, {
    nullable: true,
    description: 'Who wrote it; told to coordinators, and of one’s own.',
  })
  writer: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  writtenAt: Date;
  @Field(() => String, {
    nullable: true,
    description: 'Which coordinator approved it; told to coordinators. None where it awaits approval.',
  })
  decider: string | null;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was approved; none where it awaits approval.',
  })
  decidedAt: Date | null;
}

export const RiskNoteResult = createUnionType({
  name: 'RiskNoteResult',
  description: 'The note as it stands now, or why nothing has changed.',
  types: () => [RiskNote, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : RiskNote),
});

@InputType({ description: 'A risk note. Kinds of people, never names.' })
export class WriteRiskNoteInput {
  @Field(() => EngagementKindEnum, { description: 'What it belongs to.' })
  kind: EngagementKind;
  @Field(() => ID, { description: 'The engagement.' })
  engagementId: string;
  @Field(() => Int, { description: 'Version of the note that was read; 0 where there was none.' })
  version: number;
  @Field(() => [AtRiskEnum], { description: 'Kinds of people who may be harmed, at least one.' })
  atRisk: AtRisk[];
  @Field({ description: 'How they may be harmed.' })
  harm: string;
  @Field({ description: 'What is done so that they are not.' })
  mitigation: string;
  @Field({ description: 'Language of the text, BCP 47.' })
  language: string;
  @Field({ description: 'The last day on which it holds without a review, YYYY-MM-DD.' })
  reviewOn: string;
}

const WORDS = prose(4_000).pipe(z.string().trim().min(3));
export const RISK_NOTE = z
  .object({
    kind: z.enum(ENGAGEMENT_KINDS),
    engagementId: z.uuid(),
    version: z.int().min(0),
    atRisk: z.array(z.enum(AT_RISK)).min(1),
    harm: WORDS,
    mitigation: WORDS,
    language: languageTag,
    reviewOn: calendarDate,
  })
  .transform(({ atRisk, ...note }) => ({ ...note, atRisk: AT_RISK.filter((who) => atRisk.includes(who)) }));
