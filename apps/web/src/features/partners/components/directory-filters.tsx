import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Language } from '@/base/language';
import { useFilters } from '@/base/use-filters';
import { Select } from '@/ui/field';
import { SearchBox } from '@/ui/search-box';
import { countryOptions } from '../countries';
import { ORGANISATION_KINDS, type PartnersSearch } from '../search';
import { KIND_WORDS } from '../words';

interface DirectoryFiltersProps {
  readonly filters: PartnersSearch;
  /** Countries in which there is an organisation to be found. */
  readonly countries: readonly { readonly country: string }[];
}

export function DirectoryFilters({ filters, countries }: DirectoryFiltersProps) {
  const { formatMessage: t, locale } = useIntl();
  const change = useFilters();
  const search = useCallback((text: string | undefined) => change({ search: text }), [change]);
  const codes = new Set(countries.map(({ country }) => country));
  if (filters.country !== undefined) codes.add(filters.country);
  return (
    <div
      className="facets"
      role="search"
      aria-label={t({ id: 'partners.filters', defaultMessage: 'Filter the directory' })}
    >
      <SearchBox
        label={t({ id: 'partners.filters.name', defaultMessage: 'Name' })}
        value={filters.search}
        onChange={search}
      />
      <Select
        label={t({ id: 'partners.filters.country', defaultMessage: 'Country' })}
        value={filters.country ?? ''}
        onChange={(country) => change({ country: country || undefined })}
        options={[
          { value: '', label: t({ id: 'partners.filters.country.any', defaultMessage: 'Any country' }) },
          ...countryOptions(locale as Language, [...codes]),
        ]}
      />
      <Select
        label={t({ id: 'partners.filters.kind', defaultMessage: 'Kind' })}
        value={filters.kind ?? ''}
        onChange={(kind) => change({ kind: kind || undefined })}
        options={[
          { value: '', label: t({ id: 'partners.filters.kind.any', defaultMessage: 'Any kind' }) },
          ...ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t(KIND_WORDS[kind]) })),
        ]}
      />
    </div>
  );
}
