import type { Language } from '@chorus/kernel/language';
import { TextField, ProblemSummary, type FieldProblem } from '@chorus/platform/pages/forms';
import { renderPage } from '@chorus/platform/pages/page';
import { SIGN_IN_WORDS as WORDS } from './sign-in.words';

function page(language: Language, path: string, title: string, children: React.ReactNode): string {
  return renderPage({
    language,
    title,
    inLanguage: (tag) => `${path}?lang=${tag}`,
    children: (
      <>
        <h1>{title}</h1>
        {children}
      </>
    ),
  });
}

export function askPage(language: Language, problems: readonly FieldProblem[]): string {
  return page(
    language,
    '/sign-in',
    WORDS.title[language],
    <form method="post" action={`/sign-in?lang=${language}`}>
      <ProblemSummary language={language} problems={problems} />
      <TextField
        language={language}
        name="email"
        label={WORDS.address[language]}
        type="email"
        autoComplete="email"
        required
        maxLength={254}
      />
      <button>{WORDS.ask[language]}</button>
    </form>,
  );
}

export function sentPage(language: Language): string {
  return page(language, '/sign-in', WORDS.sentTitle[language], <p>{WORDS.sent[language]}</p>);
}

/** GET shows this and spends nothing: mail scanners follow links (SAFETY, bug 8). */
export function confirmPage(language: Language, token: string): string {
  return page(
    language,
    `/sign-in/${token}`,
    WORDS.title[language],
    <form method="post" action={`/sign-in/${token}?lang=${language}`}>
      <p>{WORDS.confirm[language]}</p>
      <button>{WORDS.button[language]}</button>
    </form>,
  );
}

export function spentPage(language: Language, problem: string): string {
  return page(
    language,
    '/sign-in',
    WORDS.title[language],
    <>
      <p>{problem}</p>
      <p>
        <a href={`/sign-in?lang=${language}`}>{WORDS.again[language]}</a>
      </p>
    </>,
  );
}
