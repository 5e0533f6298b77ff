import { useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { Pager } from '@/ui/pager';
import { CoverageDocument } from '../generated/operations';
import { CountriesPanel } from './countries-panel';
import { CoverageFilter } from './coverage-filter';
import { CoverageTable } from './coverage-table';
import { NothingCovered } from './nothing-covered';
import { PartnersTabs } from './partners-tabs';

export function CoveragePage() {
  const { formatMessage: t } = useIntl();
  const filters = useSearch({ from: '/partners/coverage' });
  const reading = useReading(CoverageDocument, filters, { kinds: ['Coverage', 'Organisation', 'Capacity'] });
  return (
    <Page
      title={t({ id: 'partners.coverage.title', defaultMessage: 'Coverage' })}
      lead={t({
        id: 'partners.coverage.lead',
        defaultMessage: 'What the coalition can do where, and where nobody can yet.',
      })}
      help={
        <FormattedMessage
          id="partners.coverage.help"
          defaultMessage="Each row is an expertise as organisations declared it, the rarest first. A cell counts the organisations that bring it and work in that place. Only organisations that you may see are counted, so there may be more."
        />
      }
    >
      <PartnersTabs />
      <CoverageFilter language={filters.language} />
      <Loaded of={reading} rows={8}>
        {({ coverage: { edges, pageInfo, totalCount }, organisationsByCountry }) => (
          <>
            {edges.length === 0 ? (
              <NothingCovered language={filters.language} />
            ) : (
              <div>
                <CoverageTable of={edges.map(({ node }) => node)} />
                <Pager total={totalCount} page={pageInfo} after={filters.after} />
              </div>
            )}
            <CountriesPanel of={organisationsByCountry} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
