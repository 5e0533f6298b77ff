import { Link, useParams, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { AskLink, TargetLink } from '@/features/register';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { Panel } from '@/ui/panel';
import { Written } from '@/ui/written';
import { CampaignDocument, type CampaignQuery } from '../generated/operations';
import { byCode } from '../rules/campaign';
import { campaignSearch } from '../search';
import { OurAnswer } from './our-answer';
import { Participants } from './participants';

/** One campaign; another address is another screen. */
export function CampaignPage() {
  const { id } = useParams({ from: '/campaigns/$id' });
  return <CampaignScreen key={id} id={id} />;
}

function CampaignScreen({ id }: { readonly id: string }) {
  const { formatMessage: t } = useIntl();
  const { after } = campaignSearch(useSearch({ strict: false }));
  const reading = useReading(CampaignDocument, { id, after }, { kinds: ['Organisation'] });
  const campaign = reading.data?.campaign;
  return (
    <Page
      title={campaign?.title ?? t({ id: 'campaigns.one.title', defaultMessage: 'Campaign' })}
      titleLang={campaign?.language}
      eyebrow={
        <Link to="/campaigns">
          <FormattedMessage id="campaigns.back" defaultMessage="Campaigns" />
        </Link>
      }
      help={
        <FormattedMessage
          id="campaigns.one.help"
          defaultMessage="Here stands what the campaign is to change, what it asks, and of whom. Answer for your organisation with one of the three buttons. Those who take part are listed as far as you may see them."
        />
      }
    >
      <Loaded of={reading} rows={6}>
        {(data) => <CampaignParts campaign={data.campaign} after={after} />}
      </Loaded>
    </Page>
  );
}

function CampaignParts({ campaign, after }: CampaignQuery & { readonly after: string | undefined }) {
  const { id, purpose, language, ownAnswer, asks, targets, participants } = campaign;
  const { formatMessage: t } = useIntl();
  return (
    <div className="columns">
      <div className="stack">
        {purpose !== '' && (
          <Panel title={t({ id: 'campaigns.purpose', defaultMessage: 'What it is to change' })}>
            <p className="prose">
              <Written lang={language}>{purpose}</Written>
            </p>
          </Panel>
        )}
        <OurAnswer campaign={id} answer={ownAnswer} />
        <Panel title={t({ id: 'campaigns.itsAsks', defaultMessage: 'What it asks' })}>
          <ul className="rows">
            {byCode(asks).map((ask) => (
              <li key={ask.id}>
                <AskLink ask={ask} />
              </li>
            ))}
          </ul>
        </Panel>
      </div>
      <div className="stack">
        <Panel title={t({ id: 'campaigns.itsTargets', defaultMessage: 'Whom it turns to' })}>
          <ul className="rows">
            {byCode(targets).map((target) => (
              <li key={target.id}>
                <TargetLink target={target} />
              </li>
            ))}
          </ul>
        </Panel>
        <Participants of={participants} after={after} />
      </div>
    </div>
  );
}
