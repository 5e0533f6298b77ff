import { FormattedMessage, useIntl } from 'react-intl';
import { Page } from '@/ui/page';
import { PreferencesPanel } from './preferences-panel';
import { SeenPanel } from './seen-panel';
import { SettingsTabs } from './settings-tabs';
import { ShortcutsPanel } from './shortcuts-panel';
import { StandingPanel } from './standing-panel';

export function SettingsPage() {
  const { formatMessage: t } = useIntl();
  return (
    <Page
      title={t({ id: 'settings.title', defaultMessage: 'Settings' })}
      help={
        <FormattedMessage
          id="settings.help"
          defaultMessage="Language, city and name are yours and go with you to every device. Shortcuts are kept on this device only. Your role and organisation are given by a coordinator."
        />
      }
    >
      <SettingsTabs />
      <div className="columns">
        <div className="stack">
          <PreferencesPanel />
        </div>
        <div className="stack">
          <StandingPanel />
          <SeenPanel />
          <ShortcutsPanel />
        </div>
      </div>
    </Page>
  );
}
