import { useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { Tabs } from '@/ui/tabs';
import { readsMembers } from '../rules';

export function SettingsTabs() {
  const { formatMessage: t } = useIntl();
  const { role } = useSession().standing;
  const members = {
    to: '/settings/members',
    name: t({ id: 'settings.tabs.members', defaultMessage: 'Members' }),
  };
  return (
    <Tabs
      label={t({ id: 'settings.tabs', defaultMessage: 'Settings' })}
      tabs={[
        { to: '/settings', name: t({ id: 'settings.tabs.you', defaultMessage: 'You' }) },
        { to: '/settings/sessions', name: t({ id: 'settings.tabs.sessions', defaultMessage: 'Sessions' }) },
        { to: '/settings/feeds', name: t({ id: 'settings.tabs.feeds', defaultMessage: 'Calendar feeds' }) },
        ...(readsMembers(role) ? [members] : []),
      ]}
    />
  );
}
