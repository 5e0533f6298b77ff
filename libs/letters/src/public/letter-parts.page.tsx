import { fill, localeOf, type Language } from '@chorus/kernel/language';
import { renderPage } from '@chorus/platform/pages/page';
import type { LetterView } from './letter-view';
import { LETTER_WORDS as WORDS } from './letter-page.words';
import { Count, Names, Unnamed } from './names';
import type { PageText } from './page-text';
import { plainPage } from './plain';
import { StatusBadge } from './status-badge';

/** A later part of the list of names, with the way back to the letter. */
export function namesPage(language: Language, view: LetterView, text: PageText, after: string): string {
  const { slug, names, count } = view;
  return renderPage({
    language,
    title: `${WORDS.signatories[language]}: ${text.title}`,
    inLanguage: (tag) => `/l/${slug}/${tag}/names?after=${after}`,
    children: (
      <>
        <p className="eyebrow">
          <a href={`/l/${slug}/${language}`} lang={text.language}>
            {text.title}
          </a>
        </p>
        <h1>{WORDS.signatories[language]}</h1>
        <Count count={count} language={language} />
        <Names names={names} language={language} heading="h2" />
        <Unnamed view={view} language={language} />
        <ul className="links">
          <li>
            <a href={`/l/${slug}/${language}`}>{WORDS.first[language]}</a>
          </li>
          {names.next !== null && (
            <li>
              <a href={`/l/${slug}/${language}/names?after=${names.next}`}>{WORDS.more[language]}</a>
            </li>
          )}
        </ul>
      </>
    ),
  });
}

/** The text that is signed, byte for byte, with its fingerprint. */
export function exactTextPage(language: Language, view: LetterView): string {
  const { slug, versionNumber } = view;
  return plainPage(language, (tag) => `/l/${slug}/${tag}/text`, WORDS.check[language], [
    <p key="intro">{WORDS.exactIntro[language]}</p>,
    <pre key="text" lang={view.language} tabIndex={0}>
      {view.canonical}
    </pre>,
    <dl key="facts" className="facts">
      <dt>{WORDS.version[language]}</dt>
      <dd>{versionNumber}</dd>
      <dt>SHA-256</dt>
      <dd>
        <code>{view.sha256}</code>
      </dd>
    </dl>,
    <p key="back">
      <a href={`/l/${slug}/${language}`}>{WORDS.read[language]}</a>
    </p>,
  ]);
}

/** Count and link, to be shown inside another site. */
export function embedPage(language: Language, view: LetterView, text: PageText, origin: string): string {
  const { slug, count, open, state } = view;
  const href = `${origin}/l/${slug}/${language}`;
  const takes = open && view.audience === 'PUBLIC';
  const n = count.toLocaleString(localeOf(language));
  return renderPage({
    language,
    title: text.title,
    framed: true,
    inLanguage: (tag) => `/l/${slug}/${tag}`,
    children: (
      <>
        <h1 lang={text.language}>{text.title}</h1>
        <StatusBadge state={state} open={open} language={language} />
        <p className="count">{fill(WORDS[count === 1 ? 'signedOne' : 'signedMany'][language], { n })}</p>
        <p>
          <a className="button" href={href} target="_blank" rel="noopener">
            {WORDS[takes ? 'readAndSign' : 'read'][language]}
          </a>
        </p>
      </>
    ),
  });
}

/** A letter that has been withdrawn: that it is, and nothing else. */
export function withdrawnLetterPage(language: Language, slug: string): string {
  return plainPage(language, (tag) => `/l/${slug}/${tag}`, WORDS.withdrawnTitle[language], [
    <p key="text">{WORDS.withdrawnText[language]}</p>,
  ]);
}
