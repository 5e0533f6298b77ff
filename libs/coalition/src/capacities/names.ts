import { countryName } from '@chorus/kernel/countries';
import { LANGUAGES } from '@chorus/kernel/language';

/** What a language is called, in each language of the interface and in itself, so that "Lingala" finds `ln`. */
export function languageNames(tag: string): string[] {
  return [...LANGUAGES, tag].flatMap(
    (language) => new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag) ?? [],
  );
}

/** A country's code and names, so that "Haïti" finds its places. */
export function countryNames(code: string | null): string[] {
  return code === null ? [] : [code, ...LANGUAGES.map((language) => countryName(code, language))];
}
