import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { Page } from '@/ui/page';

export function Missing() {
  const { formatMessage: t } = useIntl();
  return (
    <Page title={t({ id: 'app.missing.title', defaultMessage: 'There is no such page' })}>
      <p>
        <FormattedMessage
          id="app.missing.text"
          defaultMessage="The address may be mistyped, or what stood here may not be visible to you."
        />
      </p>
      <Link className="button button-primary" to="/home">
        <FormattedMessage id="app.missing.home" defaultMessage="Go to the start" />
      </Link>
    </Page>
  );
}
