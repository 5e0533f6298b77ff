import { z } from 'zod';
import { code, languageTag, line } from './fields.schema';
import type { momentsFile } from './moments.schema';
import type { registerFile } from './register.schema';

/** `pack.json`: what the pack is called and the language its texts are written in. */
export const manifest = z.strictObject({
  name: code,
  version: line,
  title: line,
  language: languageTag,
});

/** Data that a coalition can start from, checked: every reference in it leads to a record of it. */
export type Pack = Readonly<
  { manifest: z.infer<typeof manifest> } & Omit<z.infer<typeof registerFile>, 'meta'> &
    Omit<z.infer<typeof momentsFile>, 'meta'>
>;
