import { isLanguage, LANGUAGES, negotiateLanguage, type Language } from '@chorus/kernel/language';

const SEGMENT = new RegExp(`/(${LANGUAGES.join('|')})(?=/|$)`);

/** The language of the page at a path: from `?lang=`, from the path, or what the browser asks for. */
export function languageAt(url: string, acceptLanguage: string | undefined): Language {
  const { pathname, searchParams } = new URL(url, 'http://page');
  const tag = searchParams.get('lang') ?? SEGMENT.exec(pathname)?.[1];
  return tag !== undefined && isLanguage(tag) ? tag : negotiateLanguage(acceptLanguage);
}

/** The same page in another language. */
export function pathIn(url: string, tag: Language): string {
  const { pathname } = new URL(url, 'http://page');
  return SEGMENT.test(pathname) ? pathname.replace(SEGMENT, `/${tag}`) : `${pathname}?lang=${tag}`;
}
