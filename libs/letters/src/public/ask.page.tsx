import { fill, localeOf, type Language } from '@chorus/kernel/language';
import { Day } from '@chorus/platform/pages/cities';
import { renderPage } from '@chorus/platform/pages/page';
import { askState, longestSilence, type AskState, type AskView, type DeliveredLetter } from './ask-view';
import { ASK_WORDS as WORDS } from './ask.words';
import { LETTER_WORDS } from './letter-page.words';
import { silence } from './outcomes';

const LOOKS: Readonly<Record<AskState, { readonly glyph: string; readonly tone: string }>> = {
  UNASKED: { glyph: '○', tone: '' },
  SILENT: { glyph: '○', tone: 'status-warn' },
  ACKNOWLEDGED: { glyph: '◔', tone: 'status-info' },
  ANSWERED: { glyph: '↩', tone: 'status-info' },
  PARTLY: { glyph: '◑', tone: 'status-ok' },
  ACCEPTED: { glyph: '●', tone: 'status-ok' },
  REFUSED: { glyph: '✕', tone: 'status-bad' },
};

/** An ask with its state, what is on the record, and for how long an office has been silent. */
export function askPage(language: Language, ask: AskView): string {
  const { slug, title, text, indicator, language: written, group, offices } = ask;
  const state = askState(ask);
  const days = longestSilence(ask);
  return renderPage({
    language,
    title,
    inLanguage: (tag) => `/asks/${slug}/${tag}`,
    children: (
      <>
        <p className="eyebrow">
          {WORDS.eyebrow[language]} · <span lang={written}>{group}</span>
        </p>
        <h1 lang={written}>{title}</h1>
        <p className={`status ${LOOKS[state].tone}`}>
          <span aria-hidden="true">{LOOKS[state].glyph}</span>
          {WORDS[state][language]}
        </p>
        {days !== null && (state === 'SILENT' || state === 'ACKNOWLEDGED') && (
          <p className="count">{silence(days, language)}</p>
        )}
        {written !== language && <p className="note">{WORDS.written[language]}</p>}
        <p className="lede" lang={written}>
          {text}
        </p>
        <dl className="facts">
          <dt>{WORDS.offices[language]}</dt>
          <dd lang={written}>
            {offices.map((office) => (
              <div key={office}>{office}</div>
            ))}
          </dd>
          <dt>{WORDS.indicator[language]}</dt>
          <dd lang={written}>{indicator}</dd>
        </dl>
        <Evidence ask={ask} language={language} />
        <OpenLetters ask={ask} language={language} />
      </>
    ),
  });
}

function Evidence({ ask: { letters }, language }: { readonly ask: AskView; readonly language: Language }) {
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{WORDS.evidence[language]}</h2>
      {letters.length === 0 && <p>{WORDS.nothing[language]}</p>}
      {letters.length > 0 && (
        <ol className="steps">
          {letters.map((letter) => (
            <Delivered key={letter.slug} letter={letter} language={language} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Delivered({ letter, language }: { readonly letter: DeliveredLetter; readonly language: Language }) {
  const { slug, title, language: written, count, deliveredAt, silentDays, answers, recipient } = letter;
  const n = count.toLocaleString(localeOf(language));
  return (
    <>
      <li data-glyph="➤">
        <b>{count === 1 ? WORDS.deliveredOne[language] : fill(WORDS.delivered[language], { n })}</b>
        <span className="muted small">
          <Day at={deliveredAt} language={language} /> · <span lang={written}>{recipient}</span>
        </span>
        <br />
        <span lang={written}>{title}</span>
        {' · '}
        <a href={`/l/${slug}/${language}`}>{WORDS.readSource[language]}</a>
      </li>
      {answers.map(({ kind, answeredOn, document }, index) => (
        <li key={index} data-glyph="↩" className="hope">
          <b>{LETTER_WORDS[kind][language]}</b>
          <span className="muted small">
            <Day at={new Date(answeredOn)} language={language} />
            {document !== null && ` · ${document}`}
          </span>
        </li>
      ))}
      {silentDays !== null && (
        <li data-glyph="○">
          <span className="silence">{silence(silentDays, language)}</span>
        </li>
      )}
    </>
  );
}

function OpenLetters({ ask: { open }, language }: { readonly ask: AskView; readonly language: Language }) {
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="open">
      <h2 id="open">{WORDS.open[language]}</h2>
      <ul>
        {open.map(({ slug, title, language: written }) => (
          <li key={slug}>
            <a href={`/l/${slug}/${language}`} lang={written}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
