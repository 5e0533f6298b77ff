import { countryName } from '@chorus/kernel/countries';
import type { Language } from '@chorus/kernel/language';
import type { LetterView, ShownName } from './letter-view';
import type { PageText } from './page-text';

/**
 * What a listed letter says of itself to programs (schema.org). It is made of what the page shows: signatories who
 * chose to be named in public, and the count; nobody else has a place in it.
 */
export function letterData(language: Language, view: LetterView, text: PageText, origin: string): object {
  const { slug, addressees, closesAt, count, names } = view;
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: text.title,
    inLanguage: text.language,
    url: `${origin}/l/${slug}/${language}`,
    expires: closesAt.toISOString(),
    audience: addressees
      .filter(({ kind }) => kind === 'TO')
      .map(({ office }) => ({ '@type': 'Audience', name: office })),
    interactionStatistic: {
      '@type': 'InteractionCounter',
      interactionType: 'https://schema.org/EndorseAction',
      userInteractionCount: count,
    },
    contributor: names.rows.map((name) => signatory(name, language)),
  };
}

function signatory(
  { printedName, organisation, affiliation, country }: ShownName,
  language: Language,
): object {
  return {
    '@type': organisation ? 'Organization' : 'Person',
    name: printedName,
    ...(affiliation === null ? {} : { affiliation: { '@type': 'Organization', name: affiliation } }),
    ...(country === null
      ? {}
      : { address: { '@type': 'PostalAddress', addressCountry: countryName(country, language) } }),
  };
}
