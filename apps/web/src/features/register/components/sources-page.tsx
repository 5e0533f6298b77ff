import { useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useFilters } from '@/base/use-filters';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { Pager } from '@/ui/pager';
import { SearchBox } from '@/ui/search-box';
import { SourcesDocument } from '../generated/operations';
import { NothingFound } from './nothing-found';
import { RegisterTabs } from './register-tabs';
import { SourcesTable } from './sources-table';

/** The works that the register rests on. */
export function SourcesPage() {
  const { formatMessage: t } = useIntl();
  const search = useSearch({ from: '/register/sources' });
  const change = useFilters();
  const reading = useReading(SourcesDocument, search, { kinds: ['Source'] });
  const words = t({ id: 'register.sources.search', defaultMessage: 'Words in a source' });
  return (
    <Page
      title={t({ id: 'register.sources', defaultMessage: 'Sources' })}
      lead={t({ id: 'register.sources.lead', defaultMessage: 'The works that the register rests on.' })}
      help={
        <FormattedMessage
          id="register.sources.help"
          defaultMessage="Every fact in the register is cited from one of these works. Links lead out of Chorus: the host stands in brackets. That site is not told where you come from, but it sees that someone reads it."
        />
      }
    >
      <RegisterTabs />
      <div
        className="facets"
        role="search"
        aria-label={t({ id: 'register.sources.filters', defaultMessage: 'Find sources' })}
      >
        <SearchBox label={words} value={search.search} onChange={(text) => change({ search: text })} />
      </div>
      <Loaded of={reading} rows={10}>
        {({ sources: { edges, totalCount, pageInfo } }) =>
          totalCount === 0 ? (
            <NothingFound filters={[{ name: 'search', label: words, value: search.search }]} />
          ) : (
            <>
              <SourcesTable sources={edges.map(({ node }) => node)} />
              <Pager total={totalCount} page={pageInfo} after={search.after} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
