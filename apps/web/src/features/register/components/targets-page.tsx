import { useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useFilters } from '@/base/use-filters';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { Pager } from '@/ui/pager';
import { SearchBox } from '@/ui/search-box';
import { TargetsDocument } from '../generated/operations';
import { treeOf } from '../rules';
import { TARGET_KINDS } from '../words';
import { ChoiceFilter } from './choice-filter';
import { NothingFound } from './nothing-found';
import { RegisterTabs } from './register-tabs';
import { TargetList } from './target-list';
import { TargetTree } from './target-tree';

/** The offices that can grant asks: under each other, or as a list with paths while something is sought. */
export function TargetsPage() {
  const { formatMessage: t } = useIntl();
  const search = useSearch({ from: '/register/targets' });
  const change = useFilters();
  const reading = useReading(TargetsDocument, search, { kinds: ['Target'] });
  const sought = search.search !== undefined || search.kind !== undefined;
  const words = t({ id: 'register.targets.search', defaultMessage: 'Words in a target' });
  const kind = t({ id: 'register.targets.kind', defaultMessage: 'Kind of office' });
  return (
    <Page
      title={t({ id: 'register.targets', defaultMessage: 'Targets' })}
      lead={t({ id: 'register.targets.lead', defaultMessage: 'The offices that can grant what we ask.' })}
      help={
        <FormattedMessage
          id="register.targets.help"
          defaultMessage="A target is an office, never the person who holds it. Offices stand under those that they belong to: open one to see what is below it. While you search, you see a plain list with the path of each."
        />
      }
    >
      <RegisterTabs />
      <div
        className="facets"
        role="search"
        aria-label={t({ id: 'register.targets.filters', defaultMessage: 'Find targets' })}
      >
        <SearchBox label={words} value={search.search} onChange={(text) => change({ search: text })} />
        <ChoiceFilter
          label={kind}
          all={t({ id: 'register.targets.anyKind', defaultMessage: 'All kinds' })}
          value={search.kind}
          options={Object.entries(TARGET_KINDS).map(([value, name]) => ({ value, label: t(name) }))}
          onChange={(chosen) => change({ kind: chosen })}
        />
      </div>
      <Loaded of={reading} rows={8}>
        {({ targets: { edges, totalCount, pageInfo } }) => {
          const offices = edges.map(({ node }) => node);
          return totalCount === 0 ? (
            <NothingFound
              filters={[
                { name: 'search', label: words, value: search.search },
                { name: 'kind', label: kind, value: search.kind },
              ]}
            />
          ) : (
            <>
              {sought ? <TargetList offices={offices} /> : <TargetTree branches={treeOf(offices)} />}
              <Pager total={totalCount} page={pageInfo} after={search.after} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
