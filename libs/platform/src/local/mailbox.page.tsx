import { localeOf, type Language } from '@chorus/kernel/language';
import { renderPage } from '../pages/page';
import { LOCAL_WORDS as WORDS } from './local.words';
import type { KeptMail } from './mail-folder';

function Instant({ at, language }: { readonly at: Date; readonly language: Language }) {
  if (Number.isNaN(at.getTime())) return null;
  return (
    <time dateTime={at.toISOString()}>
      {at.toLocaleString(localeOf(language), { dateStyle: 'long', timeStyle: 'medium' })}
    </time>
  );
}

export function mailboxPage(language: Language, mails: readonly KeptMail[]): string {
  return renderPage({
    language,
    title: WORDS.mailbox[language],
    inLanguage: (tag) => `/mailbox?lang=${tag}`,
    children: (
      <>
        <h1>{WORDS.mailbox[language]}</h1>
        <p>{WORDS.mailboxWhy[language]}</p>
        {mails.length === 0 && <p>{WORDS.empty[language]}</p>}
        <ol className="names">
          {mails.map(({ id, to, subject, date }) => (
            <li key={id}>
              <a href={`/mailbox/${id}?lang=${language}`}>{subject}</a>
              <span className="muted">
                {to} · <Instant at={date} language={language} />
              </span>
            </li>
          ))}
        </ol>
      </>
    ),
  });
}

/** The mail's own HTML is shown in a frame that runs nothing; its links open in place of the page. */
export function mailPage(language: Language, { id, to, subject, date, text, html }: KeptMail): string {
  return renderPage({
    language,
    title: subject,
    inLanguage: (tag) => `/mailbox/${id}?lang=${tag}`,
    children: (
      <>
        <h1>{subject}</h1>
        <dl className="facts">
          <dt>{WORDS.to[language]}</dt>
          <dd>{to}</dd>
          <dt>{WORDS.date[language]}</dt>
          <dd>
            <Instant at={date} language={language} />
          </dd>
        </dl>
        <h2>{WORDS.asText[language]}</h2>
        <pre>{linked(text)}</pre>
        {html !== '' && (
          <>
            <h2>{WORDS.asHtml[language]}</h2>
            <iframe
              title={WORDS.asHtml[language]}
              src={`/mailbox/${id}/html`}
              sandbox="allow-top-navigation-by-user-activation"
              width="100%"
              height="320"
            />
          </>
        )}
        <p>
          <a href={`/mailbox?lang=${language}`}>{WORDS.allMails[language]}</a>
        </p>
      </>
    ),
  });
}

function linked(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((piece, place) =>
    place % 2 === 1 ? (
      <a key={place} href={piece}>
        {piece}
      </a>
    ) : (
      piece
    ),
  );
}
