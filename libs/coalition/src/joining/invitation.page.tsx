import type { Language } from '@chorus/kernel/language';
import { ProblemSummary, TextField, type FieldProblem } from '@chorus/platform/pages/forms';
import { renderPage } from '@chorus/platform/pages/page';
import { INVITATION_WORDS as WORDS } from './invitation.words';

export function invitationPage(language: Language, token: string, problems: readonly FieldProblem[]): string {
  return renderPage({
    language,
    title: WORDS.title[language],
    inLanguage: (tag) => `/invitation/${token}?lang=${tag}`,
    children: (
      <form method="post" action={`/invitation/${token}?lang=${language}`}>
        <h1>{WORDS.title[language]}</h1>
        <ProblemSummary language={language} problems={problems} />
        <p>{WORDS.intro[language]}</p>
        <TextField
          language={language}
          name="name"
          label={WORDS.name[language]}
          problems={problems}
          autoComplete="name"
          required
          maxLength={120}
        />
        <button>{WORDS.button[language]}</button>
      </form>
    ),
  });
}

/** Who has accepted before is a member: the page leads on to sign-in. */
export function invitationSpentPage(language: Language, problem: string): string {
  return renderPage({
    language,
    title: WORDS.title[language],
    inLanguage: (tag) => `/sign-in?lang=${tag}`,
    children: (
      <>
        <h1>{WORDS.title[language]}</h1>
        <p>{problem}</p>
        <p>
          <a href={`/sign-in?lang=${language}`}>{WORDS.signIn[language]}</a>
        </p>
      </>
    ),
  });
}
