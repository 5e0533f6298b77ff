import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@chorus/platform/graphql/connection';

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
  organId: string;
}

@ObjectType({ description: 'A city where moments are held.' })
export class City {
  @Field({ description: 'Its name, to filter by.' })
  name: string;
  @Field({ description: 'IANA name of its time zone.' })
  timeZone: string;
  @Field(() => Int, { description: 'How many moments are held there.' })
  moments: number;
}

export const MomentConnection = connectionOf(Moment, 'Moment');
