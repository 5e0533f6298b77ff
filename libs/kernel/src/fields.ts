import { z } from 'zod';
import { isCountryCode } from './countries';
import { isTranslated, type Translated } from './language';
import { hasUnprintable, tidyLine } from './text';
import { isCalendarDate, isLocalTime, isTimeZone } from './time';

const PROBLEMS = {
  unprintable: {
    en: 'has characters that cannot be printed; write it again by hand',
    fr: 'contient des caractères non imprimables ; saisissez-le de nouveau à la main',
    es: 'contiene caracteres no imprimibles; vuelva a escribirlo a mano',
  },
  timeZone: {
    en: 'is no IANA time zone, as Africa/Bangui',
    fr: 'n’est pas un fuseau horaire IANA, par exemple Africa/Bangui',
    es: 'no es una zona horaria IANA, por ejemplo Africa/Bangui',
  },
  country: {
    en: 'is no country code of ISO 3166-1, as CF',
    fr: 'n’est pas un code de pays ISO 3166-1, par exemple CF',
    es: 'no es un código de país ISO 3166-1, por ejemplo CF',
  },
  date: {
    en: 'is no date, as 2027-03-01',
    fr: 'n’est pas une date, par exemple 2027-03-01',
    es: 'no es una fecha, por ejemplo 2027-03-01',
  },
  localTime: {
    en: 'is no date and time that a calendar and a clock can show, as 2027-03-01T17:00',
    fr: 'n’est pas une date et une heure possibles, par exemple 2027-03-01T17:00',
    es: 'no es una fecha y hora posibles, por ejemplo 2027-03-01T17:00',
  },
  language: {
    en: 'is no language tag of BCP 47, as fr',
    fr: 'n’est pas une étiquette de langue BCP 47, par exemple fr',
    es: 'no es una etiqueta de idioma BCP 47, por ejemplo fr',
  },
} as const satisfies Record<string, Translated>;

/** A text that must pass a test, with what is said where it does not. */
export function checked(test: (text: string) => boolean, problem: Translated) {
  return z.string().refine(test, { params: { problem } });
}

/** One line that people write: printable, tidied, and so many characters long. */
export function line(low: number, high: number) {
  return checked((text) => !hasUnprintable(text), PROBLEMS.unprintable)
    .transform(tidyLine)
    .pipe(z.string().min(low).max(high));
}

/** UAX 14: what breaks a line without fail, whichever program the text comes from. */
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/** Text of several lines that people write: printable, its lines ended by line feeds, at most so many characters long. */
export function prose(high: number) {
  return z
    .string()
    .transform((text) => text.replace(LINE_END, '\n'))
    .pipe(checked((text) => !hasUnprintable(text), PROBLEMS.unprintable).max(high));
}

/** A field that may be left out, which is the same as null. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? null);
}

export const timeZone = checked(isTimeZone, PROBLEMS.timeZone);
export const countryCode = checked(isCountryCode, PROBLEMS.country);
export const calendarDate = checked(isCalendarDate, PROBLEMS.date);
export const localTime = checked(isLocalTime, PROBLEMS.localTime);
/** A date alone, or with a time. */
export const localTimeOrDate = checked(
  (text) => isCalendarDate(text) || isLocalTime(text),
  PROBLEMS.localTime,
);
/** A language with its script or region, where they matter: fr, pt-BR. */
export const languageTag = checked((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag), PROBLEMS.language);

const SAY = {
  en: z.locales.en().localeError,
  fr: z.locales.fr().localeError,
  es: z.locales.es().localeError,
};

/** What is wrong with an input, in every language: the first wrong field and its problem; null where nothing is. */
export function problemWith(
  schema: z.ZodType,
  input: unknown,
): { field: string; problem: Translated } | null {
  const first = (language: keyof Translated) =>
    schema.safeParse(input, {
      error: (issue) => {
        const own: unknown = issue.code === 'custom' ? issue.params?.problem : undefined;
        return isTranslated(own) ? own[language] : SAY[language](issue);
      },
    }).error?.issues[0];
  const [en, fr, es] = [first('en'), first('fr'), first('es')];
  if (en === undefined || fr === undefined || es === undefined) return null;
  return { field: en.path.join('.'), problem: { en: en.message, fr: fr.message, es: es.message } };
}
