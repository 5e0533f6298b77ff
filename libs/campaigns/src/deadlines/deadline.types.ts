import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DeadlineStatus, Instrument } from '../domain/deadline';
import { CalendarSource } from '../occurrences/occurrence.types';

export const InstrumentEnum = {
  WRITTEN_STATEMENT: 'WRITTEN_STATEMENT',
  SIDE_EVENT: 'SIDE_EVENT',
  REPORT: 'REPORT',
  SPEAKERS_LIST: 'SPEAKERS_LIST',
} as const satisfies Record<Instrument, Instrument>;
registerEnumType(InstrumentEnum, {
  name: 'Instrument',
  description:
    'By what one can speak at an occurrence: a written statement, a side event, a report, or a place on the list of speakers.',
});

const DeadlineStatusEnum = {
  EXPECTED: 'EXPECTED',
  CONFIRMED: 'CONFIRMED',
} as const satisfies Record<DeadlineStatus, DeadlineStatus>;
registerEnumType(DeadlineStatusEnum, {
  name: 'DeadlineStatus',
  description: 'Reckoned from other years; or said by the organ itself.',
});

@ObjectType({ description: 'Until when one instrument can be used at an occurrence.' })
export class OccurrenceDeadline {
  @Field(() => ID, { description: 'The deadline’s id.' })
  id: string;
  @Field(() => InstrumentEnum, { description: 'The instrument.' })
  instrument: Instrument;
  @Field({ description: 'Its local day in the moment’s city, YYYY-MM-DD.' })
  dueDate: string;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'The instant at which it ends, where the hour is known; the whole day else.',
  })
  dueAt: Date | null;
  @Field(() => DeadlineStatusEnum, { description: 'How sure it is.' })
  status: DeadlineStatus;
  @Field(() => CalendarSource, {
    nullable: true,
    description: 'The organ’s own word for it, where it is confirmed.',
  })
  source: CalendarSource | null;
  @Field({
    description: 'True where the occurrence has moved since it was set, so that it must be looked at again.',
  })
  behind: boolean;
  @Field(() => Int, { description: 'Counts its changes; to be named by the next one.' })
  version: number;
}
