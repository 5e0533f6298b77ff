import { Link, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { Page } from '@/ui/page';
import { Clocks } from './clocks';
import { DatesView } from './dates-view';
import { MomentsView } from './moments-view';

/** What the coalition plans around: the dates that come, or all moments. */
export function MomentsPage() {
  const { formatMessage: t } = useIntl();
  const search = useSearch({ from: '/moments' });
  return (
    <Page
      title={t({ id: 'campaigns.moments.title', defaultMessage: 'Moments' })}
      help={
        <FormattedMessage
          id="campaigns.moments.help"
          defaultMessage="A moment is an event to plan around; each of its dates is expected, tentative or confirmed until it is held. Days are those of the city where it is held. Open a moment to see when preparation is to begin and which tasks prepare it."
        />
      }
    >
      <Clocks />
      <MomentTabs />
      {search.view === 'all' ? <MomentsView search={search} /> : <DatesView search={search} />}
    </Page>
  );
}

/** Two views of one address; filters that both know are kept. */
function MomentTabs() {
  const { formatMessage: t } = useIntl();
  const tab = (view: 'all' | undefined, name: string) => (
    <Link
      to="/moments"
      search={(before) => ({ city: before.city, search: before.search, view })}
      activeOptions={{ explicitUndefined: true }}
    >
      {name}
    </Link>
  );
  return (
    <nav
      className="tabs"
      aria-label={t({ id: 'campaigns.moments.views', defaultMessage: 'Views of moments' })}
    >
      {tab(undefined, t({ id: 'campaigns.moments.dates', defaultMessage: 'Dates' }))}
      {tab('all', t({ id: 'campaigns.moments.all', defaultMessage: 'All moments' }))}
    </nav>
  );
}
