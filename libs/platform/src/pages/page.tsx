import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LANGUAGES, type Language } from '@chorus/kernel/language';
import { STYLESHEET_PATH } from './stylesheet';
import { OWN_NAMES, PAGE_WORDS, REPORT_URL, REPORT_WORDS } from './words';

/** One public page. `inLanguage` gives the address of the same page in another language. */
export interface PageProps {
  readonly language: Language;
  readonly title: string;
  readonly inLanguage: (language: Language) => string;
  readonly children: ReactNode;
}

function LanguageLinks({ language, inLanguage }: Pick<PageProps, 'language' | 'inLanguage'>) {
  return (
    <nav aria-label={PAGE_WORDS.languages[language]}>
      <ul className="languages">
        {LANGUAGES.map((tag) => (
          <li key={tag}>
            <a
              href={inLanguage(tag)}
              lang={tag}
              hrefLang={tag}
              aria-current={tag === language ? 'true' : undefined}
            >
              {OWN_NAMES[tag]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ReportNotice({ language }: { readonly language: Language }) {
  return (
    <footer className="foot">
      <section aria-labelledby="not-a-hotline">
        <h2 id="not-a-hotline">{REPORT_WORDS.title[language]}</h2>
        <p>{REPORT_WORDS.text[language]}</p>
        <p>
          <a href={REPORT_URL} hrefLang="en" rel="noreferrer noopener">
            {REPORT_WORDS.link[language]}
          </a>
        </p>
      </section>
    </footer>
  );
}

function Page({ language, title, inLanguage, children }: PageProps) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, noarchive" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href={STYLESHEET_PATH} />
        <link rel="icon" href="data:," />
        {LANGUAGES.map((tag) => (
          <link key={tag} rel="alternate" hrefLang={tag} href={inLanguage(tag)} />
        ))}
      </head>
      <body>
        <a className="skip" href="#content">
          {PAGE_WORDS.skip[language]}
        </a>
        <header className="bar">
          <LanguageLinks language={language} inLanguage={inLanguage} />
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <ReportNotice language={language} />
      </body>
    </html>
  );
}

/**
 * A whole HTML document: no script, no inline style, no name or mark of the platform (PR-03). Pages hold names of
 * people, so search engines are asked to keep away.
 */
export function renderPage(props: PageProps): string {
  return `<!doctype html>${renderToStaticMarkup(<Page {...props} />)}`;
}
