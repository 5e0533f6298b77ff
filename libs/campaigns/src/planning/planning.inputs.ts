import { z } from 'zod';
import { LANGUAGES } from '@chorus/kernel/language';

const FRONTS = ['MOMENT', 'NEW_YORK', 'GENEVA', 'HOST_COUNTRY'] as const;

export const BACK_PLAN = z.object({
  occurrenceId: z.uuid(),
  template: z.string(),
  language: z.enum(LANGUAGES),
  places: z
    .array(z.object({ front: z.enum(FRONTS), placeId: z.uuid() }))
    .max(10)
    .nullish()
    .transform(
      (places) => new Map<string, string>((places ?? []).map(({ front, placeId }) => [front, placeId])),
    ),
});
export const LETTER_LINK = z.object({
  planId: z.uuid(),
  letterId: z
    .uuid()
    .nullish()
    .transform((id) => id ?? null),
});
