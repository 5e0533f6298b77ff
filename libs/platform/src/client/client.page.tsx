import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '@chorus/kernel/language';
import type { ClientBuild } from './client-build';
import { CLIENT_WORDS as WORDS } from './client.words';

interface ClientPageProps {
  readonly build: ClientBuild;
  /** Where the build's files are reached. */
  readonly base: string;
  readonly language: Language;
  readonly path: string;
  /** Lets the client's own components, and nobody else, add a style element. */
  readonly nonce: string;
}

/** The document that every screen of the client lives in: readable at once, before its script has come. */
function ClientPage({ build, base, language, path, nonce }: ClientPageProps) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <title>Chorus</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, noarchive" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#FBFAF7" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#14181B" media="(prefers-color-scheme: dark)" />
        <meta property="csp-nonce" content={nonce} />
        {build.styles.map((file) => (
          <link key={file} rel="stylesheet" href={base + file} />
        ))}
        <link rel="icon" href="data:," />
        <script type="module" src={base + build.script} />
      </head>
      <body>
        <div id="app">
          <div className="shell">
            <header className="shell-head">
              <span className="wordmark">Chorus</span>
            </header>
            <main className="page" aria-busy="true">
              {path === '/home' ? <HomeHead language={language} /> : <p>{WORDS.loading[language]}</p>}
              <noscript>
                <p className="notice">{WORDS.needsScript[language]}</p>
              </noscript>
            </main>
          </div>
        </div>
      </body>
    </html>
  );
}

function HomeHead({ language }: { readonly language: Language }) {
  return (
    <div className="page-head">
      <div>
        <h1>{WORDS.home[language]}</h1>
        <p className="lead">{WORDS.homeLead[language]}</p>
      </div>
    </div>
  );
}

export function clientPage(props: ClientPageProps): string {
  return `<!doctype html>${renderToStaticMarkup(<ClientPage {...props} />)}`;
}
