/** Languages of the interface, the mails and the public pages (PR-34). BCP 47 tags. */
export const LANGUAGES = ['en', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}

/** The locale in which dates and numbers of a language are written: for English, day before month, as the UN does. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}

/** The first language that both sides know, from an Accept-Language header (RFC 9110 section 12.5.4); else English. */
export function negotiateLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const quality = params.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return {
        tag: tag.toLowerCase().split('-')[0] ?? '',
        quality: quality === undefined ? 1 : Number(quality),
      };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ tag }) => tag).find(isLanguage) ?? 'en';
}

/** A message in every language of the interface: a missing translation does not compile. */
export type Translated = Readonly<Record<Language, string>>;

/** One of several, as a sentence names them: “a, b or c”. */
export function eitherOf(names: readonly Translated[]): Translated {
  const said = LANGUAGES.map((language) => {
    const list = new Intl.ListFormat(localeOf(language), { type: 'disjunction' });
    return [language, list.format(names.map((name) => name[language]))] as const;
  });
  return Object.fromEntries(said) as Translated;
}

export function isTranslated(value: unknown): value is Translated {
  return typeof value === 'object' && value !== null && LANGUAGES.every((language) => language in value);
}

/** Fills `{name}` places of a translated sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
