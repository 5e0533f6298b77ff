import { useIntl } from 'react-intl';
import { Tabs } from '@/ui/tabs';

export function PartnersTabs() {
  const { formatMessage: t } = useIntl();
  return (
    <Tabs
      label={t({ id: 'partners.tabs', defaultMessage: 'Partners' })}
      tabs={[
        { to: '/partners', name: t({ id: 'partners.tabs.directory', defaultMessage: 'Directory' }) },
        { to: '/partners/coverage', name: t({ id: 'partners.tabs.coverage', defaultMessage: 'Coverage' }) },
      ]}
    />
  );
}
