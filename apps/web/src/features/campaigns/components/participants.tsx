import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { countryName, type Language } from '@/base/language';
import { Pager } from '@/ui/pager';
import { Panel } from '@/ui/panel';
import { Name } from '@/ui/written';
import type { CampaignQuery } from '../generated/operations';

interface ParticipantsProps {
  readonly of: CampaignQuery['campaign']['participants'];
  readonly after: string | undefined;
}

/** Organisations that are in and that this reader may see; others are in no list and no count. */
export function Participants({ of: { edges, totalCount, pageInfo }, after }: ParticipantsProps) {
  const { formatMessage: t, locale } = useIntl();
  return (
    <Panel title={t({ id: 'campaigns.participants', defaultMessage: 'Who takes part' })}>
      <p className="hint">
        <FormattedMessage
          id="campaigns.participants.hint"
          defaultMessage="You see the organisations that are in and visible to you."
        />
      </p>
      {totalCount === 0 ? (
        <p>
          <FormattedMessage id="campaigns.participants.none" defaultMessage="None so far." />
        </p>
      ) : (
        <ul className="rows">
          {edges.map(({ node: { id, name, country } }) => (
            <li key={id}>
              <Link to="/partners/$id" params={{ id }}>
                <Name>{name}</Name>
              </Link>{' '}
              <span className="muted small">{countryName(country, locale as Language)}</span>
            </li>
          ))}
        </ul>
      )}
      {(pageInfo.hasNextPage || after !== undefined) && (
        <Pager total={totalCount} page={pageInfo} after={after} />
      )}
    </Panel>
  );
}
