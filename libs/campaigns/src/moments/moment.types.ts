import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@chorus/platform/graphql/connection';
import { Refusal } from '@chorus/platform/graphql/refusal';

@ObjectType({
  description: 'Between which days a moment falls in every year; the last may lie in the next year.',
})
export class RecurrenceWindow {
  @Field({ description: 'The first day that it may begin on, MM-DD.' })
  from: string;
  @Field({ description: 'The last day of the window, MM-DD.' })
  to: string;
}

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
  @Field(() => String, {
    nullable: true,
    description: 'The rule by which it recurs, RFC 5545, where there is one.',
  })
  rrule: string | null;
  @Field(() => RecurrenceWindow, {
    nullable: true,
    description: 'Between which days it falls in every year, where that is known.',
  })
  window: RecurrenceWindow | null;
  @Field(() => String, { nullable: true, description: 'What else is to be known.' })
  notes: string | null;
  @Field(() => [String], { description: 'Web addresses that all this rests on.' })
  references: readonly string[];
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

export const MomentResult = createUnionType({
  name: 'MomentResult',
  description: 'The moment with its dates as they stand now, or why nothing has changed.',
  types: () => [Moment, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : Moment),
});
