import { Link, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRole } from '@/base/session';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { Pager } from '@/ui/pager';
import { CampaignsDocument } from '../generated/operations';
import { CampaignCard } from './campaign-card';
import { CampaignsFilters, useCampaignsFilterNames } from './campaigns-filters';
import { NothingFound } from './nothing-found';

/** The coalition's campaigns, and how the reader's organisation has answered each. */
export function CampaignsPage() {
  const { formatMessage: t } = useIntl();
  const search = useSearch({ from: '/campaigns' });
  const coordinator = useRole('COORDINATOR');
  const names = useCampaignsFilterNames();
  const { search: text, ask, target, answered, after } = search;
  const reading = useReading(
    CampaignsDocument,
    { search: text, ask, target, after, answered: answered === undefined ? undefined : answered === 'yes' },
    { kinds: ['Campaign'] },
  );
  return (
    <Page
      title={t({ id: 'campaigns.title', defaultMessage: 'Campaigns' })}
      help={
        <FormattedMessage
          id="campaigns.help"
          defaultMessage="A campaign presses some asks on some targets for a time. Your organisation answers each for itself: in, observing, or not this time. The answer may change, and it binds nobody else."
        />
      }
      actions={coordinator && <NewCampaign primary />}
    >
      <CampaignsFilters search={search} />
      <Loaded of={reading}>
        {({ campaigns: { edges, totalCount, pageInfo } }) =>
          totalCount === 0 ? (
            <NothingFound
              filters={(['search', 'answered', 'ask', 'target'] as const).map((name) => ({
                name,
                label: names[name],
                value: search[name],
              }))}
            >
              {coordinator ? (
                <NewCampaign primary={false} />
              ) : (
                <FormattedMessage
                  id="campaigns.none"
                  defaultMessage="A coordinator opens the first campaign."
                />
              )}
            </NothingFound>
          ) : (
            <>
              <ul className="cards">
                {edges.map(({ node }) => (
                  <CampaignCard key={node.id} campaign={node} />
                ))}
              </ul>
              <Pager total={totalCount} page={pageInfo} after={after} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function NewCampaign({ primary }: { readonly primary: boolean }) {
  return (
    <Link className={primary ? 'button button-primary' : 'button'} to="/campaigns/new">
      <FormattedMessage id="campaigns.new" defaultMessage="New campaign" />
    </Link>
  );
}
