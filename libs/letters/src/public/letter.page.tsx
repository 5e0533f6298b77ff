import type { ReactNode } from 'react';
import { countriesIn, countryName } from '@chorus/kernel/countries';
import { fill, localeOf, type Language } from '@chorus/kernel/language';
import {
  CheckboxField,
  ProblemSummary,
  RadioField,
  SelectField,
  TextField,
  TrapField,
  type FieldProblem,
} from '@chorus/platform/pages/forms';
import { Markdown } from '@chorus/platform/pages/markdown';
import { renderPage } from '@chorus/platform/pages/page';
import { DISPLAYS } from '../domain/life';
import { SIGNING_WORDS as WORDS } from '../signing/signing.words';

export interface LetterView {
  readonly slug: string;
  readonly title: string;
  readonly recipient: string;
  readonly letterLanguage: string;
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
  readonly open: boolean;
  readonly closesAt: Date;
  readonly zone: string;
  readonly count: number;
  readonly named: readonly {
    readonly printedName: string;
    readonly title: string | null;
    readonly affiliation: string | null;
    readonly country: string | null;
  }[];
  readonly canonical: string;
  readonly sha256: string;
}

export interface SignForm {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly FieldProblem[];
}

function Deadline({
  at,
  zone,
  language,
}: {
  readonly at: Date;
  readonly zone: string;
  readonly language: Language;
}) {
  const city = zone.split('/').at(-1)?.replace(/_/g, ' ') ?? zone;
  const text = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
  }).format(at);
  return (
    <time dateTime={at.toISOString()}>
      {text} ({city})
    </time>
  );
}

function Names({ view, language }: { readonly view: LetterView; readonly language: Language }) {
  const unnamed = view.count - view.named.length;
  return (
    <section>
      <p className="count">
        {fill(WORDS[view.count === 1 ? 'signedOne' : 'signedMany'][language], { n: view.count })}
      </p>
      <ul className="names">
        {view.named.map(({ printedName, title, affiliation, country }, index) => (
          <li key={index}>
            <bdi>{printedName}</bdi>
            <span className="muted">
              {[title ?? affiliation, country && countryName(country, language)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {unnamed > 0 && (
        <p>{fill(WORDS[unnamed === 1 ? 'unnamedOne' : 'unnamedMany'][language], { n: unnamed })}</p>
      )}
    </section>
  );
}

function Form({
  view,
  language,
  form,
}: {
  readonly view: LetterView;
  readonly language: Language;
  readonly form: SignForm;
}) {
  const { values, problems } = form;
  const field = { language, problems };
  return (
    <form method="post" action={`/l/${view.slug}/${language}`}>
      <h2>{WORDS.sign[language]}</h2>
      <TextField
        {...field}
        name="name"
        label={WORDS.name[language]}
        value={values.name}
        autoComplete="name"
        required
        maxLength={120}
      />
      <TextField
        {...field}
        name="email"
        type="email"
        label={WORDS.email[language]}
        hint={WORDS.emailHint[language]}
        value={values.email}
        autoComplete="email"
        required
        maxLength={254}
      />
      <TextField
        {...field}
        name="affiliation"
        label={WORDS.affiliation[language]}
        value={values.affiliation}
        autoComplete="organization"
        maxLength={200}
      />
      <SelectField
        {...field}
        name="country"
        label={WORDS.country[language]}
        value={values.country}
        autoComplete="country"
        options={[
          { value: '', label: WORDS.noCountry[language] },
          ...countriesIn(language).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <RadioField
        {...field}
        name="display"
        label={WORDS.display[language]}
        value={values.display}
        options={DISPLAYS.map((value) => ({ value, label: WORDS[value][language] }))}
      />
      <CheckboxField {...field} name="consent" label={WORDS.consent[language]} value={values.consent}>
        {WORDS.personConsent[language]}
      </CheckboxField>
      <TrapField name="website" />
      <button>{WORDS.sign[language]}</button>
    </form>
  );
}

export function letterPage(language: Language, view: LetterView, form: SignForm): string {
  const { slug, title, recipient, open, blocks, letterLanguage } = view;
  return renderPage({
    language,
    title,
    inLanguage: (tag) => `/l/${slug}/${tag}`,
    children: (
      <>
        <ProblemSummary language={language} problems={form.problems} />
        <p className={`status ${open ? 'status-open' : 'status-closed'}`}>
          {WORDS[open ? 'open' : 'closed'][language]}
        </p>
        <h1 lang={letterLanguage}>{title}</h1>
        <dl className="facts">
          <dt>{WORDS.to[language]}</dt>
          <dd>{recipient}</dd>
          <dt>{WORDS.closes[language]}</dt>
          <dd>
            <Deadline at={view.closesAt} zone={view.zone} language={language} />
          </dd>
        </dl>
        <article className="letter">
          {blocks.map(({ id, text }) => (
            <Markdown key={id} text={text} language={letterLanguage} />
          ))}
        </article>
        <Names view={view} language={language} />
        {open && <Form view={view} language={language} form={form} />}
        <p className="screen">
          <a href={`/l/${slug}/${language}/check`}>{WORDS.check[language]}</a>
        </p>
      </>
    ),
  });
}

export function checkPage(language: Language, view: LetterView): string {
  return plain(language, `/l/${view.slug}`, '/check', WORDS.check[language], [
    <p key="intro">{WORDS.checkIntro[language]}</p>,
    <pre key="text" lang={view.letterLanguage}>
      {view.canonical}
    </pre>,
    <p key="hash">
      SHA-256: <code>{view.sha256}</code>
    </p>,
  ]);
}

export function sentPage(language: Language, slug: string): string {
  return plain(language, `/l/${slug}`, '', WORDS.sentTitle[language], [
    <p key="sent">{WORDS.sent[language]}</p>,
  ]);
}

export function confirmPage(language: Language, token: string, letterTitle: string): string {
  return plain(language, `/confirm/${token}`, '', WORDS.confirmTitle[language], [
    <form key="form" method="post" action={`/confirm/${token}/${language}`}>
      <p>{letterTitle}</p>
      <button>{WORDS.confirmButton[language]}</button>
    </form>,
  ]);
}

export function receiptPage(
  language: Language,
  token: string,
  receipt: { id: string; slug: string; letterTitle: string; sha256: string },
): string {
  return plain(language, `/confirm/${token}`, '', WORDS.receiptTitle[language], [
    <p key="intro">{WORDS.receipt[language]}</p>,
    <dl key="facts" className="facts">
      <dt>{WORDS.receiptNumber[language]}</dt>
      <dd>
        <code>{receipt.id}</code>
      </dd>
      <dt>{receipt.letterTitle}</dt>
      <dd>
        SHA-256: <code>{receipt.sha256}</code>
      </dd>
    </dl>,
    <p key="back">
      <a href={`/l/${receipt.slug}/${language}`}>{WORDS.back[language]}</a>
    </p>,
    <form key="withdraw" method="post" action={`/confirm/${token}/${language}/withdraw`}>
      <button className="quiet">{WORDS.withdraw[language]}</button>
    </form>,
  ]);
}

export function withdrawnPage(language: Language, slug: string): string {
  return plain(language, `/l/${slug}`, '', WORDS.withdrawnTitle[language], [
    <p key="withdrawn">{WORDS.withdrawn[language]}</p>,
    <p key="back">
      <a href={`/l/${slug}/${language}`}>{WORDS.back[language]}</a>
    </p>,
  ]);
}

export function refusedPage(language: Language, problem: string): string {
  return plain(language, '/sign-in', '', problem, []);
}

function plain(language: Language, path: string, rest: string, title: string, content: ReactNode[]): string {
  return renderPage({
    language,
    title,
    inLanguage: (tag) => `${path}/${tag}${rest}`,
    children: (
      <>
        <h1>{title}</h1>
        {content}
      </>
    ),
  });
}
