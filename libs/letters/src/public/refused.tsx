import type { Language } from '@chorus/kernel/language';
import { PAGE_WORDS } from '@chorus/platform/pages/words';
import { plainPage } from './plain';

/** What is said where there is nothing, and where something cannot be done; `path` is the page's, with its language in it. */
export function refusedPage(
  language: Language,
  inLanguage: (tag: Language) => string,
  problem: string | null,
): string {
  const title = PAGE_WORDS.notFoundTitle[language];
  if (problem === null)
    return plainPage(language, inLanguage, title, <p>{PAGE_WORDS.notFoundText[language]}</p>);
  return plainPage(language, inLanguage, problem, null);
}
