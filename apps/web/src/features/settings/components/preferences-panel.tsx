import { FormattedMessage } from 'react-intl';
import { useSession } from '@/base/session';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { Notice } from '@/ui/notice';
import { Panel } from '@/ui/panel';
import { usePreferences } from '../hooks/use-preferences';
import { PreferenceFields } from './preference-fields';

export function PreferencesPanel() {
  const { values, set, save, saved, running, problem } = usePreferences(
    'settings.you',
    useSession().timeZone,
  );
  return (
    <Panel title={<FormattedMessage id="settings.you" defaultMessage="Language, city and name" />}>
      <Form problem={problem} onSubmit={() => void save()}>
        <PreferenceFields values={values} set={set} />
        {saved && (
          <Notice tone="ok">
            <FormattedMessage id="settings.saved" defaultMessage="Saved. It holds on all your devices." />
          </Notice>
        )}
        <Button kind="primary" type="submit" busy={running}>
          <FormattedMessage id="settings.save" defaultMessage="Save" />
        </Button>
      </Form>
    </Panel>
  );
}
