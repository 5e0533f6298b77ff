import type { ReactNode } from 'react';
import type { Language } from '@chorus/kernel/language';
import { renderPage } from '../pages/page';
import { UNSUBSCRIBE_WORDS as WORDS } from './unsubscribe.words';

/** GET shows this and ends nothing: mail scanners follow links. */
export function stopPage(language: Language, token: string): string {
  return page(
    language,
    token,
    <Act
      language={language}
      to={`/u/${token}`}
      text={WORDS.text[language]}
      button={WORDS.button[language]}
    />,
  );
}

export function stoppedPage(language: Language, token: string): string {
  return page(
    language,
    token,
    <Act
      language={language}
      to={`/u/${token}/resume`}
      text={WORDS.stopped[language]}
      button={WORDS.resume[language]}
    />,
  );
}

export function resumedPage(language: Language, token: string): string {
  return page(language, token, <p>{WORDS.resumed[language]}</p>);
}

interface ActProps {
  readonly language: Language;
  readonly to: string;
  readonly text: string;
  readonly button: string;
}

function Act({ language, to, text, button }: ActProps) {
  return (
    <form method="post" action={`${to}?lang=${language}`}>
      <p>{text}</p>
      <button>{button}</button>
    </form>
  );
}

function page(language: Language, token: string, content: ReactNode): string {
  return renderPage({
    language,
    title: WORDS.title[language],
    inLanguage: (tag) => `/u/${token}?lang=${tag}`,
    children: (
      <>
        <h1>{WORDS.title[language]}</h1>
        {content}
      </>
    ),
  });
}
