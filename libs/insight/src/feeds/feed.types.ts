import { createUnionType, Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { Refusal } from '@chorus/platform/graphql/refusal';

@ObjectType({
  description: 'A calendar feed of the reader’s own. Its address is told once, when it is made.',
})
export class CalendarFeed {
  @Field(() => ID, { description: 'The feed’s id.' })
  id: string;
  @Field({ description: 'What its owner calls it.' })
  label: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
  createdAt: Date;
  @Field(() => String, {
    nullable: true,
    description: 'Date on which a calendar fetched it last, in UTC, YYYY-MM-DD; none where none has.',
  })
  fetchedOn: string | null;
}

@ObjectType({ description: 'A feed that has been made, with its address, which nobody can read again.' })
class MadeCalendarFeed {
  @Field(() => CalendarFeed, { description: 'The feed.' })
  feed: CalendarFeed;
  @Field({ description: 'The address to give to a calendar. Whoever has it reads the feed.' })
  url: string;
}

export const MakeFeedResult = createUnionType({
  name: 'MakeFeedResult',
  description: 'The feed and its address, or why there is none.',
  types: () => [MadeCalendarFeed, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : MadeCalendarFeed),
});
