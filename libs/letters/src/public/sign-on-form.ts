import { z } from 'zod';
import { countryCode, line } from '@chorus/kernel/fields';
import type { Language } from '@chorus/kernel/language';
import type { FieldProblem } from '@chorus/platform/pages/forms';
import { DISPLAYS } from '../domain/life';
import { writtenAddress } from '../signing/canonical-address';
import { SIGN_ON_WORDS as WORDS } from './sign-on.words';

/** What a person signs with, as a form sends it. */
export const SIGN_ON_FORM = z.object({
  name: line(1, 120),
  email: z
    .string()
    .max(254)
    .transform((text) => writtenAddress(text) ?? '')
    .pipe(z.email().max(254)),
  affiliation: line(0, 200).optional(),
  country: z.union([z.literal(''), countryCode]).optional(),
  display: z.enum(DISPLAYS),
  consent: z.literal('yes'),
  updates: z.literal('yes').optional(),
  /** Number of the version that was shown; none is open under 0. */
  version: z.coerce.number().int().min(1).catch(0),
});

export type SignOnForm = z.infer<typeof SIGN_ON_FORM>;

const FIELDS = Object.keys(SIGN_ON_FORM.shape);
const LONGEST = 300;

/** Whatever stood in the fields, right or wrong, so that nothing typed is lost. */
export function typedValues(body: Readonly<Record<string, unknown>>): Record<string, string> {
  const typed = FIELDS.map((name) => [name, body[name]] as const).filter(
    (entry): entry is readonly [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(typed.map(([name, value]) => [name, value.slice(0, LONGEST)]));
}

/** A problem for each field that is wrong, with its remedy. */
export function formProblems(error: z.ZodError, language: Language): FieldProblem[] {
  const messages: Readonly<Record<string, string>> = {
    name: WORDS.wrongName[language],
    email: WORDS.wrongEmail[language],
    affiliation: WORDS.wrongAffiliation[language],
    country: WORDS.wrongCountry[language],
    display: WORDS.wrongDisplay[language],
    consent: WORDS.wrongConsent[language],
  };
  const fields = new Set(error.issues.map(({ path }) => String(path[0])));
  return [...fields].map((field) => ({ field, message: messages[field] ?? '' }));
}
