import { ArgsType, Field } from '@nestjs/graphql';
import { z } from 'zod';
import { calendarDate, optional } from '@chorus/kernel/fields';
import { PageArgs } from '@chorus/platform/graphql/connection';

@ArgsType()
export class OccurrencesArgs extends PageArgs {
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

export const OCCURRENCE_FILTER = z.object({
  from: optional(calendarDate),
  to: optional(calendarDate),
  city: optional(z.string()),
  search: optional(z.string()),
});
