import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { localTimeOrDate, optional } from '@chorus/kernel/fields';
import { CALENDAR_SOURCE } from '../domain/calendar-source';
import { INSTRUMENTS, type Instrument } from '../domain/deadline';
import { CalendarSourceInput } from '../confirming/source.inputs';
import { InstrumentEnum } from './deadline.types';

export const DEADLINE = z
  .object({
    occurrenceId: z.uuid(),
    instrument: z.enum(INSTRUMENTS),
    due: localTimeOrDate,
    source: optional(CALENDAR_SOURCE),
    version: z.int().min(0),
  })
  .transform(({ due, ...rest }) => ({
    ...rest,
    dueDate: due.slice(0, 10),
    dueTime: due.length > 10 ? due.slice(11) : null,
  }));

export const OF_INSTRUMENT = z.object({ occurrenceId: z.uuid(), instrument: z.enum(INSTRUMENTS) });

@InputType({
  description: 'A deadline of an instrument. With a source it is confirmed, without one expected.',
})
export class SetOccurrenceDeadlineInput {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
  @Field(() => InstrumentEnum, { description: 'The instrument; it has one deadline.' })
  instrument: Instrument;
  @Field({ description: 'Local day in the moment’s city, YYYY-MM-DD, or local time, YYYY-MM-DDTHH:MM.' })
  due: string;
  @Field(() => CalendarSourceInput, { nullable: true, description: 'Where the organ itself says so.' })
  source?: CalendarSourceInput | null;
  @Field(() => Int, { description: 'The version that is replaced; 0 where there was none.' })
  version: number;
}
