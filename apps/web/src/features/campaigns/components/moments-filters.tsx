import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useFilters } from '@/base/use-filters';
import { Select } from '@/ui/field';
import { SearchBox } from '@/ui/search-box';
import type { MomentsSearch } from '../search';

type Named = Readonly<Record<'search' | 'city', string>>;

/** What the filters that both views share are called. */
export function useMomentsFilterNames(): Named {
  const { formatMessage: t } = useIntl();
  return {
    search: t({ id: 'campaigns.moments.search', defaultMessage: 'Words in a moment' }),
    city: t({ id: 'campaigns.moments.city', defaultMessage: 'City' }),
  };
}

interface MomentsFiltersProps {
  readonly search: MomentsSearch;
  readonly cities: readonly { readonly name: string }[];
  /** Filters that one view alone has. */
  readonly children?: ReactNode;
}

export function MomentsFilters({ search, cities, children }: MomentsFiltersProps) {
  const { formatMessage: t } = useIntl();
  const change = useFilters();
  const names = useMomentsFilterNames();
  return (
    <div
      className="facets"
      role="search"
      aria-label={t({ id: 'campaigns.moments.filters', defaultMessage: 'Find moments' })}
    >
      <SearchBox label={names.search} value={search.search} onChange={(text) => change({ search: text })} />
      <Select
        label={names.city}
        value={search.city ?? ''}
        options={[
          { value: '', label: t({ id: 'campaigns.moments.anyCity', defaultMessage: 'All cities' }) },
          ...cities.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChange={(city) => change({ city: city === '' ? undefined : city })}
      />
      {children}
    </div>
  );
}
