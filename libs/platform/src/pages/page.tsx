import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LANGUAGES, type Language } from '@chorus/kernel/language';
import { STYLESHEET } from './stylesheet';
import { OWN_NAMES, PAGE_WORDS, REPORT_URL, REPORT_WORDS } from './words';

/** One public page. `inLanguage` gives the address of the same page in another language. */
export interface PageProps {
  readonly language: Language;
  readonly title: string;
  readonly inLanguage: (language: Language) => string;
  readonly children: ReactNode;
  /** Where search engines may know the page: its origin, and what it says of itself in the words of schema.org. */
  readonly listed?: { readonly origin: string; readonly data: object };
  /** Shown inside another site's page: without the bar of languages and the footer. */
  readonly framed?: boolean;
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

/** JSON inside a script element: no text of it can end the element. */
function scriptSafe(data: object): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

function Head({ language, title, inLanguage, listed }: PageProps) {
  const origin = listed?.origin ?? '';
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {listed === undefined && <meta name="robots" content="noindex, noarchive" />}
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: STYLESHEET }} />
      <link rel="icon" href="data:," />
      {listed !== undefined && <link rel="canonical" href={`${origin}${inLanguage(language)}`} />}
      {LANGUAGES.map((tag) => (
        <link key={tag} rel="alternate" hrefLang={tag} href={`${origin}${inLanguage(tag)}`} />
      ))}
      {listed !== undefined && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafe(listed.data) }} />
      )}
    </head>
  );
}

function Page(props: PageProps) {
  const { language, inLanguage, framed = false, children } = props;
  if (framed)
    return (
      <html lang={language}>
        <Head {...props} />
        <body className="embed">
          <main>{children}</main>
        </body>
      </html>
    );
  return (
    <html lang={language}>
      <Head {...props} />
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
 * A whole HTML document: nothing that runs, no name or mark of the platform (PR-03). Pages hold names of people, so
 * search engines are asked to keep away from all but those that are listed by decision.
 */
export function renderPage(props: PageProps): string {
  return `<!doctype html>${renderToStaticMarkup(<Page {...props} />)}`;
}
