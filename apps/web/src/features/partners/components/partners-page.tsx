import { Link, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRole } from '@/base/session';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { Pager } from '@/ui/pager';
import { PartnersDocument } from '../generated/operations';
import { DirectoryFilters } from './directory-filters';
import { DirectoryTable } from './directory-table';
import { NobodyFound } from './nobody-found';
import { PartnersTabs } from './partners-tabs';

export function PartnersPage() {
  const { formatMessage: t } = useIntl();
  const filters = useSearch({ from: '/partners' });
  const coordinates = useRole('COORDINATOR');
  const reading = useReading(PartnersDocument, filters, { kinds: ['Organisation'] });
  return (
    <Page
      title={t({ id: 'partners.title', defaultMessage: 'Partners' })}
      actions={coordinates && <AddAndInvite />}
      help={
        <FormattedMessage
          id="partners.help"
          defaultMessage="You find the organisations that have chosen to be seen by you. Open one to read what it brings. Who is not here may still be part of the coalition."
        />
      }
    >
      <PartnersTabs />
      <DirectoryFilters filters={filters} countries={reading.data?.organisationsByCountry ?? []} />
      <Loaded of={reading} rows={8}>
        {({ organisations: { edges, pageInfo, totalCount } }) =>
          edges.length === 0 ? (
            <NobodyFound filters={filters} />
          ) : (
            <div>
              <DirectoryTable organisations={edges.map(({ node }) => node)} />
              <Pager total={totalCount} page={pageInfo} after={filters.after} />
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

function AddAndInvite() {
  return (
    <>
      <Link className="button" to="/partners/invite" search={{ organisation: undefined }}>
        <FormattedMessage id="partners.toInvite" defaultMessage="Invite a person" />
      </Link>
      <Link className="button button-primary" to="/partners/new">
        <FormattedMessage id="partners.toNew" defaultMessage="Add an organisation" />
      </Link>
    </>
  );
}
