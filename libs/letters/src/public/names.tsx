import { countryName } from '@chorus/kernel/countries';
import { fill, localeOf, type Language } from '@chorus/kernel/language';
import type { LetterView, ShownName, ShownNames } from './letter-view';
import { LETTER_WORDS as WORDS } from './letter-page.words';

/** "1,204 signatures", exact. */
export function Count({ count, language }: { readonly count: number; readonly language: Language }) {
  const n = count.toLocaleString(localeOf(language));
  return <p className="count">{fill(WORDS[count === 1 ? 'signedOne' : 'signedMany'][language], { n })}</p>;
}

/** How many are counted and not named; nothing tells who, or why. */
export function Unnamed({
  view: { count, named },
  language,
}: {
  readonly view: Pick<LetterView, 'count' | 'named'>;
  readonly language: Language;
}) {
  const unnamed = count - named;
  if (unnamed <= 0) return null;
  const n = unnamed.toLocaleString(localeOf(language));
  return <p>{fill(WORDS[unnamed === 1 ? 'unnamedOne' : 'unnamedMany'][language], { n })}</p>;
}

/** A part of the list of names: organisations, then persons in a personal capacity. */
export function Names({
  names: { rows },
  language,
  heading = 'h3',
}: {
  readonly names: ShownNames;
  readonly language: Language;
  /** The level of the heading of a group, below that of the page's part. */
  readonly heading?: 'h2' | 'h3';
}) {
  const organisations = rows.filter(({ organisation }) => organisation);
  const persons = rows.filter(({ organisation }) => !organisation);
  return (
    <>
      <Group
        heading={heading}
        title={WORDS.organisations[language]}
        names={organisations}
        language={language}
      />
      <Group heading={heading} title={WORDS.persons[language]} names={persons} language={language} />
    </>
  );
}

function Group({
  heading: Heading,
  title,
  names,
  language,
}: {
  readonly heading: 'h2' | 'h3';
  readonly title: string;
  readonly names: readonly ShownName[];
  readonly language: Language;
}) {
  if (names.length === 0) return null;
  return (
    <>
      <Heading>{title}</Heading>
      <ul className="names">
        {names.map(({ printedName, title: office, affiliation, country }, index) => (
          <li key={index}>
            <bdi>{printedName}</bdi>
            <span className="muted">
              {[office ?? affiliation, country && countryName(country, language)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
