import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { Page } from '@/ui/page';
import { usePreferences } from '../hooks/use-preferences';
import { PreferenceFields } from './preference-fields';

/** The first screen of a new person; once chosen, the session knows it and home follows. */
export function WelcomePage() {
  const { formatMessage: t } = useIntl();
  const { settled } = useSession();
  const navigate = useNavigate();
  const browserZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { values, set, save, saved, running, problem } = usePreferences('settings.welcome', browserZone);
  useEffect(() => {
    if (saved && settled) void navigate({ to: '/home', replace: true });
  }, [saved, settled, navigate]);
  return (
    <Page
      title={t({ id: 'settings.welcome.title', defaultMessage: 'Welcome' })}
      lead={t({
        id: 'settings.welcome.lead',
        defaultMessage: 'Three choices, and you can begin. All of them can be changed in the settings.',
      })}
      help={
        <FormattedMessage
          id="settings.welcome.help"
          defaultMessage="Deadlines are shown in the city of the work and in yours, so that nobody has to count hours. What you choose here is for you alone; your name is seen by coordinators and by the people of your organisation."
        />
      }
    >
      <div className="measure">
        <Form problem={problem} onSubmit={() => void save()}>
          <PreferenceFields values={values} set={set} />
          <Button kind="primary" type="submit" busy={running || saved}>
            <FormattedMessage id="settings.welcome.begin" defaultMessage="Begin" />
          </Button>
        </Form>
      </div>
    </Page>
  );
}
