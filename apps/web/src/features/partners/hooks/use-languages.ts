import { useMemo } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { languageName, type Language } from '@/base/language';

/** Languages to choose from: those of the UN, and those of host countries and of the regions around them. */
const COMMON =
  'ar en es fr ru zh pt am apd bm bn din de ee ff ha hi ht id it kg lg ln lua mg ne nus ny om rn rw sg si so sq sr st sw ti uk ur wo xh yo zu';

/** Names that browsers do not know: some ship without these languages of host countries. */
const NAMES = defineMessages({
  apd: { id: 'partners.language.apd', defaultMessage: 'Sudanese Arabic' },
  din: { id: 'partners.language.din', defaultMessage: 'Dinka' },
  ff: { id: 'partners.language.ff', defaultMessage: 'Fula' },
  kg: { id: 'partners.language.kg', defaultMessage: 'Kikongo' },
  lua: { id: 'partners.language.lua', defaultMessage: 'Tshiluba' },
  nus: { id: 'partners.language.nus', defaultMessage: 'Nuer' },
  rn: { id: 'partners.language.rn', defaultMessage: 'Kirundi' },
  sg: { id: 'partners.language.sg', defaultMessage: 'Sango' },
});

/** Names of languages in the reader's own, and those to choose from in the order of its alphabet. */
export function useLanguages() {
  const { formatMessage, locale } = useIntl();
  return useMemo(() => {
    const nameOf = (tag: string) => {
      const own = tag in NAMES ? NAMES[tag as keyof typeof NAMES] : undefined;
      return own === undefined ? languageName(tag, locale as Language) : formatMessage(own);
    };
    const options = (without: readonly string[] = []) =>
      COMMON.split(' ')
        .filter((tag) => !without.includes(tag))
        .map((tag) => ({ value: tag, label: nameOf(tag) }))
        .sort((a, b) => a.label.localeCompare(b.label, locale));
    return { nameOf, options };
  }, [formatMessage, locale]);
}
