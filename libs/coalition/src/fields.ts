import { z } from 'zod';
import { hasUnprintable, tidyLine } from '@chorus/kernel/text';

/** One line that people write: printable, tidied, and so many characters long. */
export function line(low: number, high: number) {
  return z
    .string()
    .refine((text) => !hasUnprintable(text), 'has characters that cannot be printed')
    .transform(tidyLine)
    .pipe(z.string().min(low).max(high));
}

/** A field that may be left out, which is the same as null. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? null);
}
