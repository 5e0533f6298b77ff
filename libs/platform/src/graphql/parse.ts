import type { z } from 'zod';
import { COMMON_ERRORS, DomainError } from '@chorus/kernel/errors';

/** Checks an input and gives back its tidy form; throws INVALID_INPUT that names the first wrong field. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const read = schema.safeParse(input);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  throw new DomainError(COMMON_ERRORS.INVALID_INPUT, { problem: `${field}: ${issue?.message ?? ''}` }, field);
}
