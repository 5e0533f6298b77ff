import { countryName, isCountryCode } from '@chorus/kernel/countries';
import type { Language } from '@chorus/kernel/language';
import { plainPage } from './plain';
import type { PageText } from './page-text';
import { SIGN_ON_WORDS as WORDS } from './sign-on.words';

/** What has been typed and holds, and the key under which it is signed once. */
export interface CheckedForm {
  readonly values: Readonly<Record<string, string>>;
  readonly key: string;
  /** Why it could not be signed just now; what was typed is still here. */
  readonly problem: string | null;
}

const SHOWN = ['name', 'email', 'affiliation', 'country', 'display'] as const;
type Shown = (typeof SHOWN)[number];

/** Everything that was typed, to be looked at once more; nothing has happened yet, and nothing is kept of it. */
export function checkPage(
  language: Language,
  slug: string,
  text: PageText | null,
  { values, key, problem }: CheckedForm,
): string {
  return plainPage(
    language,
    (tag) => `/l/${slug}/${tag}`,
    WORDS.checkTitle[language],
    <form method="post" action={`/l/${slug}/${language}`}>
      {problem !== null && (
        <div className="problems" role="alert" tabIndex={-1} autoFocus>
          <h2>{WORDS.notSaved[language]}</h2>
          <p>{problem}</p>
        </div>
      )}
      <p>{WORDS.checkIntro[language]}</p>
      <dl className="summary">
        {text !== null && (
          <div>
            <dt>{WORDS.letter[language]}</dt>
            <dd lang={text.language}>{text.title}</dd>
          </div>
        )}
        {SHOWN.map((name) => (
          <div key={name}>
            <dt>{WORDS[name][language]}</dt>
            <dd>
              <bdi>{shownAs(name, values[name] ?? '', language)}</bdi>
            </dd>
            <dd>
              <button
                className="link"
                formAction={`/l/${slug}/${language}/edit#${name}`}
                aria-label={`${WORDS.change[language]}: ${WORDS[name][language]}`}
              >
                {WORDS.change[language]}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="key" value={key} />
      <button>{WORDS.sign[language]}</button>
    </form>,
  );
}

function shownAs(name: Shown, value: string, language: Language): string {
  if (value === '') return WORDS.notGiven[language];
  if (name === 'country') return isCountryCode(value) ? countryName(value, language) : value;
  if (name === 'display') return displayName(value, language);
  return value;
}

function displayName(value: string, language: Language): string {
  const named = ['PUBLIC', 'DELIVERED_ONLY', 'WITHHELD'] as const;
  const found = named.find((display) => display === value);
  return found === undefined ? value : WORDS[found][language];
}

export function sentPage(language: Language, slug: string): string {
  return plainPage(language, (tag) => `/l/${slug}/${tag}/sent`, WORDS.sentTitle[language], [
    <p key="sent" className="lede">
      {WORDS.sent[language]}
    </p>,
    <p key="nothing">{WORDS.sentNothing[language]}</p>,
    <p key="back">
      <a href={`/l/${slug}/${language}`}>{WORDS.back[language]}</a>
    </p>,
  ]);
}

/** GET shows this and confirms nothing: mail scanners follow links. */
export function confirmPage(language: Language, token: string, title: string, written: string): string {
  return plainPage(
    language,
    (tag) => `/c/${token}/${tag}`,
    WORDS.confirmTitle[language],
    <form method="post" action={`/c/${token}/${language}`}>
      <p className="lede" lang={written}>
        {title}
      </p>
      <p>{WORDS.confirmIntro[language]}</p>
      <button>{WORDS.confirmButton[language]}</button>
    </form>,
  );
}
