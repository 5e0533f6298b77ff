import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRole } from '@/base/session';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Notice } from '@/ui/notice';
import { Page } from '@/ui/page';
import { CampaignChoicesDocument } from '../generated/operations';
import { CampaignForm } from './campaign-form';

/** A coordinator opens a campaign. */
export function NewCampaignPage() {
  const { formatMessage: t } = useIntl();
  const coordinator = useRole('COORDINATOR');
  const reading = useReading(CampaignChoicesDocument, {}, { pause: !coordinator });
  return (
    <Page
      title={t({ id: 'campaigns.new.title', defaultMessage: 'New campaign' })}
      eyebrow={
        <Link to="/campaigns">
          <FormattedMessage id="campaigns.back" defaultMessage="Campaigns" />
        </Link>
      }
      help={
        <FormattedMessage
          id="campaigns.new.help"
          defaultMessage="Say what the campaign is to change, choose the asks that it presses, then the offices that it turns to. Once it is open, every organisation of the coalition can answer it. What you type stays here until you send it."
        />
      }
    >
      {coordinator ? (
        <Loaded of={reading} rows={6}>
          {(choices) => <CampaignForm choices={choices} />}
        </Loaded>
      ) : (
        <Notice>
          <FormattedMessage id="campaigns.new.closed" defaultMessage="Only coordinators open campaigns." />
        </Notice>
      )}
    </Page>
  );
}
