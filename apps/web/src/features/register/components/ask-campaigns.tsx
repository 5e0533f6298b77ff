import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { Panel } from '@/ui/panel';
import { Written } from '@/ui/written';
import type { AskQuery } from '../generated/operations';

interface AskCampaignsProps {
  readonly campaigns: AskQuery['campaigns'];
  /** Code of the ask. */
  readonly ask: string;
}

/** Campaigns that press an ask: the first few, and the way to all. */
export function AskCampaigns({ campaigns: { totalCount, edges }, ask }: AskCampaignsProps) {
  const { formatMessage: t } = useIntl();
  return (
    <Panel title={t({ id: 'register.ask.campaigns', defaultMessage: 'Campaigns that press it' })}>
      {totalCount === 0 ? (
        <p>
          <FormattedMessage id="register.ask.noCampaign" defaultMessage="No campaign presses this ask yet." />
        </p>
      ) : (
        <ul className="rows">
          {edges.map(({ node: { id, title, language } }) => (
            <li key={id}>
              <Link to="/campaigns/$id" params={{ id }}>
                <Written lang={language}>{title}</Written>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {totalCount > edges.length && (
        <p>
          <Link to="/campaigns" search={{ ask }}>
            <FormattedMessage
              id="register.ask.allCampaigns"
              defaultMessage="All {total} campaigns that press it"
              values={{ total: totalCount }}
            />
          </Link>
        </p>
      )}
    </Panel>
  );
}
