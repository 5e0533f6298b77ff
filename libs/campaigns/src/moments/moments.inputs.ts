import { ArgsType, Field } from '@nestjs/graphql';
import { z } from 'zod';
import { optional } from '@chorus/kernel/fields';
import { CALENDAR_FILTER, CalendarArgs } from '../occurrences/occurrences.inputs';

@ArgsType()
export class MomentsArgs extends CalendarArgs {
  @Field(() => String, { nullable: true, description: 'Only moments held in this city.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the text; accents and case do not matter.' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Only moments that the target with this code holds.' })
  organ?: string | null;
}

export const MOMENT_FILTER = CALENDAR_FILTER.extend({
  city: optional(z.string()),
  search: optional(z.string()),
  organ: optional(z.string()),
});
