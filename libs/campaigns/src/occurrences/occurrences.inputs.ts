import { ArgsType, Field } from '@nestjs/graphql';
import { z } from 'zod';
import { calendarDate, optional } from '@chorus/kernel/fields';
import { PageArgs } from '@chorus/platform/graphql/connection';
import { OCCURRENCE_STATUSES, type OccurrenceStatus } from '../domain/occurrence-life';
import { OccurrenceStatusEnum } from './occurrence.types';

/** What narrows a calendar, of moments or of their dates. */
@ArgsType()
export class CalendarArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only what the target with this code holds, or what suits it.',
  })
  target?: string | null;

  @Field(() => String, { nullable: true, description: 'Only what suits the ask with this code.' })
  ask?: string | null;

  @Field(() => OccurrenceStatusEnum, { nullable: true, description: 'Only dates of this status.' })
  status?: OccurrenceStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only dates with a deadline of an instrument from today to this day, YYYY-MM-DD.',
  })
  deadlineUntil?: string | null;
}

export const CALENDAR_FILTER = z.object({
  target: optional(z.string()),
  ask: optional(z.string()),
  status: optional(z.enum(OCCURRENCE_STATUSES)),
  deadlineUntil: optional(calendarDate),
});

@ArgsType()
export class OccurrencesArgs extends CalendarArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only those that end on this date or later, YYYY-MM-DD.',
  })
  from?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only those that begin on this date or before, YYYY-MM-DD.',
  })
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those of moments held in this city.' })
  city?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the moment’s text; accents and case do not matter.',
  })
  search?: string | null;
}

export const OCCURRENCE_FILTER = CALENDAR_FILTER.extend({
  from: optional(calendarDate),
  to: optional(calendarDate),
  city: optional(z.string()),
  search: optional(z.string()),
});
