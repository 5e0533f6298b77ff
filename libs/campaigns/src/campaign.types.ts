import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@chorus/platform/graphql/connection';

export const ParticipationAnswer = { IN: 'IN', OBSERVE: 'OBSERVE', PASS: 'PASS' } as const;
registerEnumType(ParticipationAnswer, {
  name: 'ParticipationAnswer',
  description: 'An organisation’s answer to a campaign: in, observing, or not this time (PR-01).',
});

@ObjectType({ description: 'An event to plan around, single or recurring.' })
export class Moment {
  @Field(() => ID, { description: 'The moment’s id.' })
  id: string;
  @Field({ description: 'Its code.' })
  code: string;
  @Field({ description: 'Its title.' })
  title: string;
  @Field({ description: 'What kind of event it is.' })
  kind: string;
  @Field({ description: 'The city where it is held.' })
  city: string;
  @Field({ description: 'IANA name of that city’s time zone.' })
  timeZone: string;
  @Field({ description: 'What it is for.' })
  purpose: string;
  @Field({ description: 'When it recurs, in words.' })
  recurrence: string;
  @Field(() => Int, { description: 'Weeks of preparation before an occurrence.' })
  leadWeeks: number;
  @Field({ description: 'How far the dates have been verified.' })
  verified: string;
}

@ObjectType({ description: 'One dated instance of a moment.' })
export class Occurrence {
  @Field(() => ID, { description: 'The occurrence’s id.' })
  id: string;
  @Field({ description: 'Its first local day, YYYY-MM-DD.' })
  startDate: string;
  @Field({ description: 'Its last local day, YYYY-MM-DD.' })
  endDate: string;
  @Field({ description: 'EXPECTED, TENTATIVE, CONFIRMED, MOVED, CANCELLED, HELD or NO_OUTCOME.' })
  status: string;
  @Field({ description: 'What the date rests on.' })
  basis: string;
  momentId: string;
}

@ObjectType({ description: 'Asks, targets and time; organisations opt in, observe or pass.' })
export class Campaign {
  @Field(() => ID, { description: 'The campaign’s id.' })
  id: string;
  @Field({ description: 'Its title.' })
  title: string;
  @Field({ description: 'What it is to change.' })
  purpose: string;
  @Field({ description: 'Language of its text, BCP 47.' })
  language: string;
  askIds: string[];
  targetIds: string[];
}

export const MomentConnection = connectionOf(Moment, 'Moment');
export const CampaignConnection = connectionOf(Campaign, 'Campaign');

@InputType({ description: 'A new campaign.' })
export class OpenCampaignInput {
  @Field({ description: 'Its title.' })
  title: string;
  @Field({ description: 'What it is to change.' })
  purpose: string;
  @Field({ description: 'Language of its text, BCP 47.' })
  language: string;
  @Field(() => [ID], { description: 'The asks that it presses, at least one.' })
  askIds: string[];
  @Field(() => [ID], { description: 'The targets that it turns to, at least one.' })
  targetIds: string[];
}
