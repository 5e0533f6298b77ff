import { FormattedMessage, useIntl } from 'react-intl';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { Panel } from '@/ui/panel';
import { FeedsDocument } from '../../generated/operations';
import { SettingsTabs } from '../settings-tabs';
import { FeedsList } from './feeds-list';
import { MakeFeed } from './make-feed';
import { WhatCalendarsSee } from './what-calendars-see';

export function FeedsPage() {
  const { formatMessage: t } = useIntl();
  const reading = useReading(FeedsDocument, {}, { kinds: ['CalendarFeed'] });
  return (
    <Page
      title={t({ id: 'settings.feeds.title', defaultMessage: 'Calendar feeds' })}
      lead={t({
        id: 'settings.feeds.lead',
        defaultMessage: 'Dates of this coalition in your own calendar.',
      })}
      help={
        <FormattedMessage
          id="settings.feeds.help"
          defaultMessage="Each calendar gets a secret address of its own, to which you subscribe in the calendar. The address is shown once. If a device is lost, or an address has come into other hands, revoke that feed: signing out does not end it. A feed ends by itself when you leave the coalition."
        />
      }
    >
      <SettingsTabs />
      <div className="stack">
        <div className="columns">
          <MakeFeed onMade={reading.again} />
          <WhatCalendarsSee />
        </div>
        <Panel title={<FormattedMessage id="settings.feeds.yours" defaultMessage="Your feeds" />}>
          <Loaded of={reading} rows={2}>
            {({ feeds }) => <FeedsList of={feeds} onChange={reading.again} />}
          </Loaded>
        </Panel>
      </div>
    </Page>
  );
}
