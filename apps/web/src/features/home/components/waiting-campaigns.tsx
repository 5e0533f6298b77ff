import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { Written } from '@/ui/written';
import type { HomeQuery } from '../generated/operations';
import { actionClass, Item, Items } from './item';

type Campaign = NonNullable<HomeQuery['campaigns']>['edges'][number]['node'];

interface WaitingCampaignsProps {
  readonly campaigns: readonly Campaign[];
  readonly total: number;
  readonly first: boolean;
}

/** Campaigns that our organisation has not answered: in, observing, or not this time. */
export function WaitingCampaigns({ campaigns, total, first }: WaitingCampaignsProps) {
  return (
    <Items
      id="waiting-campaigns"
      title={<FormattedMessage id="home.campaigns" defaultMessage="Campaigns that ask for our answer" />}
      all={
        total > campaigns.length && (
          <Link to="/campaigns" search={{ answered: 'no' }}>
            <FormattedMessage
              id="home.campaigns.all"
              defaultMessage="All {total} campaigns"
              values={{ total }}
            />
          </Link>
        )
      }
    >
      {campaigns.map((campaign, index) => (
        <WaitingCampaign key={campaign.id} campaign={campaign} first={first && index === 0} />
      ))}
    </Items>
  );
}

function WaitingCampaign({ campaign, first }: { readonly campaign: Campaign; readonly first: boolean }) {
  const { formatMessage: t } = useIntl();
  const { id, title, language, purpose } = campaign;
  return (
    <Item
      first={first}
      title={
        <Link to="/campaigns/$id" params={{ id }}>
          <Written lang={language}>{title}</Written>
        </Link>
      }
      facts={
        <span className="item-purpose">
          <Written lang={language}>{purpose}</Written>
        </span>
      }
      action={
        <Link
          className={actionClass(first)}
          to="/campaigns/$id"
          params={{ id }}
          aria-label={t({ id: 'home.answer.named', defaultMessage: 'Answer: {title}' }, { title })}
        >
          <FormattedMessage id="home.answer" defaultMessage="Answer" />
        </Link>
      }
    />
  );
}
