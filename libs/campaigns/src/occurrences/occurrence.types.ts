import {
  createUnionType,
  Field,
  GraphQLISODateTime,
  ID,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { connectionOf } from '@chorus/platform/graphql/connection';
import { Refusal } from '@chorus/platform/graphql/refusal';
import type { OccurrenceStatus } from '../domain/occurrence-life';

export const OccurrenceStatusEnum = {
  EXPECTED: 'EXPECTED',
  TENTATIVE: 'TENTATIVE',
  CONFIRMED: 'CONFIRMED',
  MOVED: 'MOVED',
  CANCELLED: 'CANCELLED',
  HELD: 'HELD',
  NO_OUTCOME: 'NO_OUTCOME',
} as const satisfies Record<OccurrenceStatus, OccurrenceStatus>;
registerEnumType(OccurrenceStatusEnum, {
  name: 'OccurrenceStatus',
  description:
    'Reckoned from its pattern; said, but not for sure; said by the organ itself; on other days; not held; held; held without an outcome.',
});

@ObjectType({ description: 'Where an organ itself says a date: its calendar or programme of work.' })
export class CalendarSource {
  @Field({ description: 'Its title.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'Its web address.' })
  url: string | null;
  @Field(() => String, { nullable: true, description: 'Its UN symbol.' })
  symbol: string | null;
  @Field({ description: 'When it was published or read, YYYY-MM-DD.' })
  date: string;
}

@ObjectType({ description: 'One dated instance of a moment.' })
export class Occurrence {
  @Field(() => ID, { description: 'The occurrence’s id.' })
  id: string;
  @Field({ description: 'Its first local day, YYYY-MM-DD.' })
  startDate: string;
  @Field({ description: 'Its last local day, YYYY-MM-DD.' })
  endDate: string;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'The instant at which it begins, where the hour is known; days alone else.',
  })
  startsAt: Date | null;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'The instant at which it ends, where the hour is known.',
  })
  endsAt: Date | null;
  @Field({ description: 'EXPECTED, TENTATIVE, CONFIRMED, MOVED, CANCELLED, HELD or NO_OUTCOME.' })
  status: string;
  @Field({ description: 'What the date rests on.' })
  basis: string;
  @Field({
    description: 'The day on which preparation is to begin, the moment’s weeks counted back, YYYY-MM-DD.',
  })
  prepareFrom: string;
  @Field(() => CalendarSource, {
    nullable: true,
    description: 'The organ’s own word for these days; none where they rest on something else.',
  })
  source: CalendarSource | null;
  @Field(() => String, {
    nullable: true,
    description: 'What was noted when it was recorded as held, or as held without an outcome.',
  })
  outcomeNote: string | null;
  momentId: string;
}

export const OccurrenceConnection = connectionOf(Occurrence, 'Occurrence');

export const OccurrenceResult = createUnionType({
  name: 'OccurrenceResult',
  description: 'The occurrence as it stands now, or why nothing has changed.',
  types: () => [Occurrence, Refusal] as const,
  resolveType: (value: object) => (value instanceof Refusal ? Refusal : Occurrence),
});
