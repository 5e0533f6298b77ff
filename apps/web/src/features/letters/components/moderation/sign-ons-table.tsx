import { FormattedMessage, useIntl } from 'react-intl';
import { countryName, type Language } from '@/base/language';
import { useSession } from '@/base/session';
import { ShortMoment } from '@/ui/date';
import { Table } from '@/ui/table';
import { Name } from '@/ui/written';
import type { ModerationQuery } from '../../generated/operations';
import { cityIn, type City } from '../../rules/deadline';
import { networkName } from '../../rules/moderation';

type Row = ModerationQuery['signOns']['edges'][number]['node'];

interface SignOnsTableProps {
  readonly rows: readonly Row[];
  readonly places: readonly City[];
  /** Null where nothing can be done with them. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

export function SignOnsTable({ rows, places, chosen, onChoose }: SignOnsTableProps) {
  const { formatMessage: t, locale } = useIntl();
  const city = cityIn(useSession().timeZone, places);
  const choose = (id: string, on: boolean) => {
    const now = new Set(chosen);
    if (on) now.add(id);
    else now.delete(id);
    onChoose(now);
  };
  return (
    <Table
      caption={<FormattedMessage id="letters.signOns.caption" defaultMessage="Sign-ons, the newest first" />}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          name: t({ id: 'letters.signOns.who', defaultMessage: 'Who' }),
          cell: (row) =>
            chosen === null ? (
              <Who row={row} />
            ) : (
              <label className="choice">
                <input
                  type="checkbox"
                  checked={chosen.has(row.id)}
                  onChange={(event) => choose(row.id, event.target.checked)}
                />
                <span>
                  <Who row={row} />
                </span>
              </label>
            ),
        },
        {
          name: t({ id: 'letters.signOns.country', defaultMessage: 'Country' }),
          cell: ({ country }) => country !== null && countryName(country, locale as Language),
        },
        {
          name: t({ id: 'letters.signOns.address', defaultMessage: 'Address' }),
          cell: ({ address }) => <Name>{address}</Name>,
        },
        {
          name: t({ id: 'letters.bursts.network', defaultMessage: 'Network' }),
          cell: ({ network }) => network !== null && <span className="figure">{networkName(network)}</span>,
        },
        {
          name: t({ id: 'letters.signOns.at', defaultMessage: 'Signed' }),
          cell: ({ at }) => <ShortMoment at={at} city={city} />,
        },
        {
          name: t({ id: 'letters.signOns.reason', defaultMessage: 'Reason' }),
          cell: ({ reason }) => <Name>{reason}</Name>,
        },
      ]}
    />
  );
}

/** The name where it is public; else how its signer chose to be shown. */
function Who({ row: { display, printedName, affiliation } }: { readonly row: Row }) {
  if (display === 'WITHHELD')
    return (
      <span className="muted">
        <FormattedMessage id="letters.signOns.withheld" defaultMessage="Name withheld" />
      </span>
    );
  if (display === 'DELIVERED_ONLY')
    return (
      <span className="muted">
        <FormattedMessage id="letters.signOns.delivered" defaultMessage="Name for the recipient alone" />
      </span>
    );
  return (
    <>
      <Name>{printedName}</Name>
      {affiliation !== null && (
        <small className="muted">
          <Name>{affiliation}</Name>
        </small>
      )}
    </>
  );
}
