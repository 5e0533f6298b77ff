import { fill, isLanguage, LANGUAGES, negotiateLanguage, type Language } from '@chorus/kernel/language';
import { renderPage } from '../pages/page';
import { PAGE_WORDS } from '../pages/words';

/** What a form answers that was posted too often; `url` is the form's own. */
export function tooManyPage(url: string, acceptLanguage: string | undefined, seconds: number): string {
  const language = languageIn(url) ?? negotiateLanguage(acceptLanguage);
  const title = PAGE_WORDS.tooManyTitle[language];
  const minutes = Math.ceil(seconds / 60);
  return renderPage({
    language,
    title,
    inLanguage: (tag) => pathIn(url, tag),
    children: (
      <>
        <h1>{title}</h1>
        <p>{fill(PAGE_WORDS.tooManyText[language], { minutes })}</p>
      </>
    ),
  });
}

const SEGMENT = new RegExp(`/(${LANGUAGES.join('|')})(?=/|$)`);

function languageIn(url: string): Language | undefined {
  const { pathname, searchParams } = new URL(url, 'http://form');
  const tag = searchParams.get('lang') ?? SEGMENT.exec(pathname)?.[1];
  return tag !== undefined && isLanguage(tag) ? tag : undefined;
}

/** Pages carry their language in their path, or else in `?lang=`. */
function pathIn(url: string, tag: Language): string {
  const { pathname } = new URL(url, 'http://form');
  return SEGMENT.test(pathname) ? pathname.replace(SEGMENT, `/${tag}`) : `${pathname}?lang=${tag}`;
}
