import { FormattedMessage, useIntl } from 'react-intl';
import { countryName, type Language } from '@/base/language';
import { Facts, Panel } from '@/ui/panel';
import { Name } from '@/ui/written';
import type { PartnerQuery } from '../generated/operations';
import { useLanguages } from '../hooks/use-languages';
import { ECOSOC_WORDS, KIND_WORDS } from '../words';

/** What it is; a fact that nobody wrote down is left out. */
export function PartnerFacts({ organisation }: Pick<PartnerQuery, 'organisation'>) {
  const { formatMessage: t, formatList, locale } = useIntl();
  const { nameOf } = useLanguages();
  const { kind, country, languages, ecosocStatus, ecosocName, identifiers } = organisation;
  const facts = [
    [t({ id: 'partners.fact.kind', defaultMessage: 'Kind' }), t(KIND_WORDS[kind])],
    [t({ id: 'partners.fact.country', defaultMessage: 'Country' }), countryName(country, locale as Language)],
    [t({ id: 'partners.fact.languages', defaultMessage: 'Languages' }), formatList(languages.map(nameOf))],
    [
      t({ id: 'partners.fact.ecosoc', defaultMessage: 'Status with ECOSOC' }),
      ecosocStatus && t(ECOSOC_WORDS[ecosocStatus]),
    ],
    [
      t({ id: 'partners.fact.ecosocName', defaultMessage: 'Name in the ECOSOC register' }),
      ecosocName && <Name>{ecosocName}</Name>,
    ],
    [t({ id: 'partners.fact.identifiers', defaultMessage: 'Registration numbers' }), formatList(identifiers)],
  ] as const;
  return (
    <Panel title={<FormattedMessage id="partners.facts" defaultMessage="Facts" />}>
      <Facts of={facts.filter(([, value]) => value !== null && value !== '')} />
    </Panel>
  );
}
