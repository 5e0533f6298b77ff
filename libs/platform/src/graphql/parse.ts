import type { z } from 'zod';
import { invalid } from '@chorus/kernel/errors';
import { problemWith } from '@chorus/kernel/fields';

/** Checks an input and gives back its tidy form; throws INVALID_INPUT that names the first wrong field. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const read = schema.safeParse(input);
  if (read.success) return read.data;
  const found = problemWith(schema, input);
  throw found === null ? read.error : invalid(found.field, found.problem);
}
