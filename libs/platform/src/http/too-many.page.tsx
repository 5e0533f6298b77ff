import { fill } from '@chorus/kernel/language';
import { renderPage } from '../pages/page';
import { languageAt, pathIn } from '../pages/page-language';
import { PAGE_WORDS } from '../pages/words';

/** What a form answers that was posted too often; `url` is the form's own. */
export function tooManyPage(url: string, acceptLanguage: string | undefined, seconds: number): string {
  const language = languageAt(url, acceptLanguage);
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
