import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { useFilters } from '@/base/use-filters';
import { Button } from '@/ui/button';
import { Select } from '@/ui/field';
import { SearchBox } from '@/ui/search-box';
import type { CampaignsSearch } from '../search';

type Named = Readonly<Record<'search' | 'answered' | 'ask' | 'target', string>>;

/** What each filter of the campaigns is called. */
export function useCampaignsFilterNames(): Named {
  const { formatMessage: t } = useIntl();
  return {
    search: t({ id: 'campaigns.filter.search', defaultMessage: 'Words in a campaign' }),
    answered: t({ id: 'campaigns.filter.answered', defaultMessage: 'Our answer' }),
    ask: t({ id: 'campaigns.filter.ask', defaultMessage: 'Ask' }),
    target: t({ id: 'campaigns.filter.target', defaultMessage: 'Target' }),
  };
}

export function CampaignsFilters({ search }: { readonly search: CampaignsSearch }) {
  const { formatMessage: t } = useIntl();
  const change = useFilters();
  const names = useCampaignsFilterNames();
  const { organisation } = useSession().standing;
  return (
    <div
      className="facets"
      role="search"
      aria-label={t({ id: 'campaigns.filters', defaultMessage: 'Find campaigns' })}
    >
      <SearchBox label={names.search} value={search.search} onChange={(text) => change({ search: text })} />
      {organisation !== null && (
        <Select
          label={names.answered}
          value={search.answered ?? ''}
          options={[
            { value: '', label: t({ id: 'campaigns.filter.any', defaultMessage: 'Answered or not' }) },
            { value: 'no', label: t({ id: 'campaigns.filter.no', defaultMessage: 'Not answered by us' }) },
            { value: 'yes', label: t({ id: 'campaigns.filter.yes', defaultMessage: 'Answered by us' }) },
          ]}
          onChange={(answered) => change({ answered: answered === '' ? undefined : answered })}
        />
      )}
      {(['ask', 'target'] as const).map(
        (name) =>
          search[name] !== undefined && (
            <Button key={name} onPress={() => change({ [name]: undefined })}>
              <FormattedMessage
                id="campaigns.filter.drop"
                defaultMessage="{filter} {code}: leave out"
                values={{ filter: names[name], code: search[name] }}
              />
            </Button>
          ),
      )}
    </div>
  );
}
