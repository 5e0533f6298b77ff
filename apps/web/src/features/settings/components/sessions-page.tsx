import { FormattedMessage, useIntl } from 'react-intl';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { SessionsDocument } from '../generated/operations';
import { Sessions } from './sessions';
import { SettingsTabs } from './settings-tabs';

export function SessionsPage() {
  const { formatMessage: t } = useIntl();
  const reading = useReading(SessionsDocument, {}, { kinds: ['Session'] });
  return (
    <Page
      title={t({ id: 'settings.sessions.title', defaultMessage: 'Sessions' })}
      lead={t({ id: 'settings.sessions.lead', defaultMessage: 'Where you are signed in.' })}
      help={
        <FormattedMessage
          id="settings.sessions.help"
          defaultMessage="A session ends by itself when it is not used. End one at once if a device is lost or is not yours: it has to sign in anew, and what it was about to send is refused. Ending this one leads to the sign-in page and leaves nothing on this device."
        />
      }
    >
      <SettingsTabs />
      <Loaded of={reading} rows={3}>
        {({ me }) => <Sessions of={me.sessions} onChange={reading.again} />}
      </Loaded>
    </Page>
  );
}
