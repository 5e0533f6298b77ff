import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { ShortMoment } from '@/ui/date';
import { Panel } from '@/ui/panel';
import { Table } from '@/ui/table';
import type { ModerationQuery } from '../../generated/operations';
import { cityIn, type City } from '../../rules/deadline';
import { networkName } from '../../rules/moderation';

interface BurstsProps {
  readonly of: ModerationQuery['signOnBursts'];
  readonly places: readonly City[];
  readonly open: boolean;
}

/** Many sign-ons from one network in a short time, which a rule can be made of. */
export function Bursts({ of, places, open }: BurstsProps) {
  const { formatMessage: t, formatNumber } = useIntl();
  const { timeZone } = useSession();
  const city = cityIn(timeZone, places);
  return (
    <Panel title={<FormattedMessage id="letters.bursts.title" defaultMessage="Bursts" />}>
      <Table
        caption={
          <FormattedMessage
            id="letters.bursts.caption"
            defaultMessage="Five or more sign-ons from one network within five minutes, not looked at yet. A school or a hall can be one too."
          />
        }
        rows={of}
        rowKey={({ network, from }) => network + from}
        columns={[
          {
            name: t({ id: 'letters.bursts.network', defaultMessage: 'Network' }),
            cell: ({ network }) => <span className="figure">{networkName(network)}</span>,
          },
          {
            name: t({ id: 'letters.bursts.count', defaultMessage: 'Sign-ons' }),
            cell: ({ count }) => formatNumber(count),
            number: true,
          },
          {
            name: t({ id: 'letters.bursts.from', defaultMessage: 'First' }),
            cell: ({ from }) => <ShortMoment at={from} city={city} />,
          },
          {
            name: t({ id: 'letters.bursts.until', defaultMessage: 'Last' }),
            cell: ({ until }) => <ShortMoment at={until} city={city} />,
          },
          ...(open
            ? [
                {
                  name: t({ id: 'letters.bursts.rule', defaultMessage: 'Rule' }),
                  cell: ({ network }: { readonly network: string }) => (
                    <Link to="." search={(before: object) => ({ ...before, network })} hash="rule">
                      <FormattedMessage
                        id="letters.bursts.make"
                        defaultMessage="Make a rule of network {network}"
                        values={{ network: networkName(network) }}
                      />
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}
