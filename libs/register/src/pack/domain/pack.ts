import { z } from 'zod';
import { code, languageTag, line } from './fields.schema';
import type { momentsFile, packMoment, packOccurrence } from './moments.schema';
import type {
  packAsk,
  packAskGroup,
  packCountry,
  packInitiative,
  packSource,
  packTarget,
  registerFile,
} from './register.schema';

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

export type PackTarget = z.infer<typeof packTarget>;
export type PackAskGroup = z.infer<typeof packAskGroup>;
export type PackAsk = z.infer<typeof packAsk>;
export type PackSource = z.infer<typeof packSource>;
export type PackInitiative = z.infer<typeof packInitiative>;
export type PackCountry = z.infer<typeof packCountry>;
export type PackMoment = z.infer<typeof packMoment>;
export type PackOccurrence = z.infer<typeof packOccurrence>;
