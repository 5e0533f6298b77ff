import { FormattedMessage, useIntl } from 'react-intl';
import { useKeptFocus } from '@/base/use-kept-focus';
import { Button } from '@/ui/button';
import { CalendarDate, OwnMoment } from '@/ui/date';
import { Empty } from '@/ui/empty';
import { Table } from '@/ui/table';
import { Name } from '@/ui/written';
import type { FeedsQuery } from '../../generated/operations';
import { useRevokeFeed } from '../../hooks/use-revoke-feed';
import { RevokeFeed } from './revoke-feed';
import '../../settings.css';

interface FeedsListProps {
  readonly of: FeedsQuery['feeds'];
  readonly onChange: () => void;
}

export function FeedsList({ of, onChange }: FeedsListProps) {
  const { formatMessage: t } = useIntl();
  const revoking = useRevokeFeed(onChange);
  const kept = useKeptFocus<HTMLDivElement>();
  return (
    <div className="kept-focus" {...kept}>
      {of.length === 0 ? (
        <Empty title={t({ id: 'settings.feeds.none', defaultMessage: 'You have no feed' })} />
      ) : (
        <Table
          caption={t({ id: 'settings.feeds.caption', defaultMessage: 'Your feeds, the first made first' })}
          columns={[
            {
              name: t({ id: 'settings.feeds.for', defaultMessage: 'Calendar' }),
              cell: ({ label }) => <Name>{label}</Name>,
            },
            {
              name: t({ id: 'settings.feeds.since', defaultMessage: 'Made' }),
              cell: ({ createdAt }) => <OwnMoment at={createdAt} />,
            },
            {
              name: t({ id: 'settings.feeds.fetched', defaultMessage: 'Last fetched' }),
              cell: ({ fetchedOn }) =>
                fetchedOn === null ? (
                  <FormattedMessage id="settings.feeds.never" defaultMessage="Not yet" />
                ) : (
                  <CalendarDate from={fetchedOn} />
                ),
            },
            {
              name: t({ id: 'settings.feeds.change', defaultMessage: 'Change' }),
              cell: (feed) => (
                <Button
                  label={t(
                    { id: 'settings.feeds.revoke.of', defaultMessage: 'Revoke {label}' },
                    { label: feed.label },
                  )}
                  onPress={() => revoking.ask(feed)}
                >
                  <FormattedMessage id="settings.feeds.revoke" defaultMessage="Revoke" />
                </Button>
              ),
            },
          ]}
          rows={of}
          rowKey={({ id }) => id}
        />
      )}
      <RevokeFeed {...revoking} />
    </div>
  );
}
