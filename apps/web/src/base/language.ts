/** Languages of the interface, each under its own name. */
export const LANGUAGES = ['en', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
};

export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}

/** Languages that campaigns and tasks are written in: those of the interface, of the United Nations, and of places where partners work. */
export const WRITTEN_LANGUAGES = [...LANGUAGES, 'ar', 'ru', 'zh', 'pt', 'ht', 'sw'];

/** The locale of dates and numbers: for English day before month and a 24-hour clock, as the UN writes them. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}

/** The first language of the browser that Chorus speaks. */
export function browserLanguage(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.split('-')[0] ?? '').find(isLanguage) ?? 'en';
}

/** A language's name in the reader's own language: "French", "français". */
export function languageName(tag: string, reader: Language): string {
  return new Intl.DisplayNames(reader, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/** A country's name in the reader's own language. */
export function countryName(code: string, reader: Language): string {
  return new Intl.DisplayNames(reader, { type: 'region', fallback: 'code' }).of(code) ?? code;
}
