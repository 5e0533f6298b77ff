import { useIntl } from 'react-intl';
import { Tabs } from '@/ui/tabs';

/** The four books of the register. */
export function RegisterTabs() {
  const { formatMessage: t } = useIntl();
  return (
    <Tabs
      label={t({ id: 'register.tabs', defaultMessage: 'Register' })}
      tabs={[
        { to: '/register/asks', name: t({ id: 'register.asks', defaultMessage: 'Asks' }) },
        { to: '/register/targets', name: t({ id: 'register.targets', defaultMessage: 'Targets' }) },
        {
          to: '/register/initiatives',
          name: t({ id: 'register.initiatives', defaultMessage: 'Initiatives' }),
        },
        { to: '/register/sources', name: t({ id: 'register.sources', defaultMessage: 'Sources' }) },
      ]}
    />
  );
}
