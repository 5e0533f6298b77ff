import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { z } from 'zod';
import { calendarDate, line, localTimeOrDate, optional, prose } from '@chorus/kernel/fields';
import { CALENDAR_SOURCE } from '../domain/calendar-source';
import { CalendarSourceInput } from './source.inputs';

export const OccurrenceOutcome = { HELD: 'HELD', NO_OUTCOME: 'NO_OUTCOME' } as const;
registerEnumType(OccurrenceOutcome, {
  name: 'OccurrenceOutcome',
  description: 'Held; or held without an outcome.',
});

const LAST_FIRST = {
  en: 'lies before the start',
  fr: 'précède le début',
  es: 'es anterior al comienzo',
};
const BOTH_ALIKE = {
  en: 'must be a day where the start is a day, and a time where the start is a time',
  fr: 'doit être un jour si le début est un jour, et une heure si le début est une heure',
  es: 'debe ser un día si el comienzo es un día, y una hora si el comienzo es una hora',
};

export const PROPOSAL = z.object({ momentId: z.uuid(), count: z.int().min(1).max(12) });

/** Days alone, or local times of the moment's city. */
export const ADDED_DATES = z
  .object({
    momentId: z.uuid(),
    start: localTimeOrDate,
    end: optional(localTimeOrDate),
    basis: line(3, 500),
    tentative: optional(z.boolean()),
  })
  .transform(({ end, tentative, ...rest }) => ({
    ...rest,
    end: end ?? rest.start,
    tentative: tentative ?? false,
  }))
  .refine(({ start, end }) => start.length > 10 === end.length > 10, {
    path: ['end'],
    params: { problem: BOTH_ALIKE },
  })
  .refine(({ start, end }) => end >= start, { path: ['end'], params: { problem: LAST_FIRST } })
  .transform(({ start, end, ...rest }) => ({
    ...rest,
    start: start.slice(0, 10),
    end: end.slice(0, 10),
    startTime: start.length > 10 ? start.slice(11) : null,
    endTime: end.length > 10 ? end.slice(11) : null,
  }));

@InputType({ description: 'A date of a moment that somebody knows of.' })
export class AddOccurrenceInput {
  @Field(() => ID, { description: 'The moment.' })
  momentId: string;
  @Field({ description: 'First day, YYYY-MM-DD, or local time in the moment’s city, YYYY-MM-DDTHH:MM.' })
  start: string;
  @Field(() => String, {
    nullable: true,
    description: 'Last day, or local time in the moment’s city; left out, as the start.',
  })
  end?: string | null;
  @Field({ description: 'What the date rests on.' })
  basis: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True where it has been said, but not for sure; expected otherwise.',
  })
  tentative?: boolean | null;
}

export const CONFIRMATION = z.object({
  id: z.uuid(),
  startDate: calendarDate,
  endDate: calendarDate,
  source: CALENDAR_SOURCE,
});

@InputType({ description: 'What the organ’s own calendar says about a date.' })
export class ConfirmOccurrenceInput {
  @Field(() => ID, { description: 'The occurrence.' })
  id: string;
  @Field({ description: 'The first local day that the source says, YYYY-MM-DD.' })
  startDate: string;
  @Field({ description: 'The last local day that the source says, YYYY-MM-DD.' })
  endDate: string;
  @Field({ description: 'The source.' })
  source: CalendarSourceInput;
}

export const RECORD = z.object({
  id: z.uuid(),
  outcome: z.enum(['HELD', 'NO_OUTCOME']),
  note: optional(prose(2_000)).transform((note) => note?.trim() ?? ''),
});
