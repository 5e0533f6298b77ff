import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@chorus/platform/graphql/connection';

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
