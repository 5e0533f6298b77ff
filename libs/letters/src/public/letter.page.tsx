import type { ReactNode } from 'react';
import type { Language } from '@chorus/kernel/language';
import { Cities, zonesOf } from '@chorus/platform/pages/cities';
import { ProblemSummary } from '@chorus/platform/pages/forms';
import { Markdown } from '@chorus/platform/pages/markdown';
import { renderPage } from '@chorus/platform/pages/page';
import { OWN_NAMES } from '@chorus/platform/pages/words';
import { letterData } from './letter-data';
import type { LetterView } from './letter-view';
import { LETTER_WORDS as WORDS } from './letter-page.words';
import { Count, Names, Unnamed } from './names';
import { Outcomes } from './outcomes';
import type { PageText } from './page-text';
import { EMPTY_FORM, SignForm, type FormState } from './sign-form';
import { StatusBadge } from './status-badge';

interface PartProps {
  readonly view: LetterView;
  readonly language: Language;
}

/** A letter in a language, as everyone may read and sign it. `origin` is where the product is reached. */
export function letterPage(
  language: Language,
  view: LetterView,
  text: PageText,
  origin: string,
  form: FormState = EMPTY_FORM,
): string {
  const { slug, indexed } = view;
  return renderPage({
    language,
    title: text.title,
    inLanguage: (tag) => `/l/${slug}/${tag}`,
    ...(indexed ? { listed: { origin, data: letterData(language, view, text, origin) } } : {}),
    children: (
      <>
        <ProblemSummary language={language} problems={form.problems} />
        <StatusBadge state={view.state} open={view.open} language={language} />
        <h1 lang={text.language}>{text.title}</h1>
        <Facts view={view} text={text} language={language} />
        {view.open && view.audience === 'PUBLIC' && (
          <p>
            <a className="button" href="#sign">
              {WORDS.signNow[language]}
            </a>
          </p>
        )}
        <Text text={text} language={language} />
        <Outcomes view={view} language={language} />
        <Signatories view={view} language={language} />
        {view.open && <HowToSign view={view} language={language} form={form} />}
        <Further view={view} language={language} origin={origin} />
      </>
    ),
  });
}

function Facts({ view, text, language }: PartProps & { readonly text: PageText }) {
  const { addressees, closesAt, closesZone, hostZone, open, asks, follows } = view;
  const copies = addressees.filter(({ kind }) => kind === 'COPY');
  const to = addressees.filter(({ kind }) => kind === 'TO');
  const named = to.length > 1 || to.some(({ holder }) => holder !== null);
  return (
    <dl className="facts">
      <dt>{WORDS.to[language]}</dt>
      {named ? <dd lang={view.language}>{lines(to)}</dd> : <dd lang={text.language}>{text.recipient}</dd>}
      {copies.length > 0 && (
        <>
          <dt>{WORDS.copy[language]}</dt>
          <dd lang={view.language}>{lines(copies)}</dd>
        </>
      )}
      <dt>{WORDS[open ? 'closes' : 'closedOn'][language]}</dt>
      <dd>
        <Cities
          at={closesAt}
          zones={zonesOf(closesZone, hostZone === null ? [] : [hostZone])}
          language={language}
        />
      </dd>
      {asks.length > 0 && (
        <>
          <dt>{WORDS.asks[language]}</dt>
          <dd>
            {asks.map(({ slug, title, language: written }) => (
              <div key={slug}>
                <a href={`/asks/${slug}/${language}`} lang={written}>
                  {title}
                </a>
              </div>
            ))}
          </dd>
        </>
      )}
      {follows !== null && (
        <>
          <dt>{WORDS.follows[language]}</dt>
          <dd>
            <a href={`/l/${follows.slug}/${language}`} lang={follows.language}>
              {follows.title}
            </a>
          </dd>
        </>
      )}
    </dl>
  );
}

function lines(offices: readonly { readonly office: string; readonly holder: string | null }[]): ReactNode {
  return offices.map(({ office, holder }, index) => (
    <div key={index}>{[holder, office].filter(Boolean).join(', ')}</div>
  ));
}

function Text({ text, language }: { readonly text: PageText; readonly language: Language }) {
  const own = (tag: string) => OWN_NAMES[tag as Language] ?? tag;
  return (
    <>
      {text.note !== null && (
        <p className="note">
          {WORDS[text.note][language]} <span className="muted">({own(text.authentic)})</span>
        </p>
      )}
      <article className="letter">
        {text.blocks.map(({ id, text: block, behind }) =>
          behind ? (
            <div key={id} className="behind">
              <p className="small">{WORDS.behind[language]}</p>
              <Markdown text={block} language={text.authentic} />
            </div>
          ) : (
            <Markdown key={id} text={block} language={text.language} />
          ),
        )}
      </article>
    </>
  );
}

function Signatories({ view, language }: PartProps) {
  const { count, names, slug } = view;
  return (
    <section aria-labelledby="signatories">
      <h2 id="signatories">{WORDS.signatories[language]}</h2>
      {count === 0 && view.open ? (
        <p>{WORDS.signedNone[language]}</p>
      ) : (
        <Count count={count} language={language} />
      )}
      <Names names={names} language={language} />
      <Unnamed view={view} language={language} />
      {names.next !== null && (
        <p>
          <a href={`/l/${slug}/${language}/names?after=${names.next}`}>{WORDS.more[language]}</a>
        </p>
      )}
    </section>
  );
}

function HowToSign({ view, language, form }: PartProps & { readonly form: FormState }) {
  if (view.audience === 'PUBLIC')
    return <SignForm slug={view.slug} version={view.versionNumber} language={language} form={form} />;
  return (
    <section aria-labelledby="sign">
      <h2 id="sign">{WORDS.howOrganisations[language]}</h2>
      <p>{WORDS.howOrganisationsText[language]}</p>
      <p>
        <a href={`/letters/${view.id}/sign`}>{WORDS.signIn[language]}</a>
      </p>
    </section>
  );
}

function Further({ view, language, origin }: PartProps & { readonly origin: string }) {
  const { slug, versionNumber, closesAt, sha256, sealed } = view;
  const address = `${origin}/l/${slug}/${language}/embed`;
  return (
    <>
      <ul className="links">
        <li>
          <a href={`/l/${slug}/${language}/text`}>{WORDS.check[language]}</a>
        </li>
        {sealed && (
          <>
            <li>
              <a href={`/verify/${language}`}>{WORDS.verify[language]}</a>
            </li>
            <li>
              <a href={`/l/${slug}/seal.json`}>{WORDS.seal[language]}</a>
            </li>
          </>
        )}
      </ul>
      <details>
        <summary>{WORDS.embed[language]}</summary>
        <p>{WORDS.embedText[language]}</p>
        <pre
          tabIndex={0}
        >{`<iframe src="${address}" width="320" height="160" title="${WORDS.readAndSign[language]}"></iframe>`}</pre>
      </details>
      <p className="paper">
        {WORDS.version[language]} {versionNumber} · {OWN_NAMES[language]} · {WORDS.closes[language]}{' '}
        {closesAt.toISOString().slice(0, 10)} · SHA-256 {sha256}
      </p>
    </>
  );
}
