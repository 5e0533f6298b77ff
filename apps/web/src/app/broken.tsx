import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '@/ui/button';
import { Page } from '@/ui/page';

/** A screen that could not be drawn or fetched; the rest of the house stands. */
export function Broken() {
  const { formatMessage: t } = useIntl();
  return (
    <Page title={t({ id: 'app.broken.title', defaultMessage: 'This screen could not be shown' })}>
      <p>
        <FormattedMessage
          id="app.broken.text"
          defaultMessage="The connection may have been cut, or Chorus has just been renewed. Load the screen again."
        />
      </p>
      <Button kind="primary" onPress={() => location.reload()}>
        <FormattedMessage id="app.broken.reload" defaultMessage="Load again" />
      </Button>
    </Page>
  );
}
