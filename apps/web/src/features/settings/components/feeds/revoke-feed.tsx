import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { ProblemNotice } from '@/ui/problem-notice';
import type { useRevokeFeed } from '../../hooks/use-revoke-feed';

/** Says what it means before it is done, since nothing brings the address back. */
export function RevokeFeed({ asked, ask, revoke, running, problem }: ReturnType<typeof useRevokeFeed>) {
  const { formatMessage: t } = useIntl();
  const title = t(
    { id: 'settings.feeds.revoking', defaultMessage: 'Revoke {label}?' },
    { label: asked?.label ?? '' },
  );
  return (
    <Dialog title={title} open={asked !== null} onClose={() => ask(null)}>
      <p>
        <FormattedMessage
          id="settings.feeds.revoke.means"
          defaultMessage="From now on its address answers nothing. What a calendar has fetched may stay there until you take the subscription out. This cannot be undone; a new feed has another address."
        />
      </p>
      {problem !== null && <ProblemNotice problem={problem} />}
      <div className="actions">
        <Button kind="danger" busy={running} onPress={() => void revoke()}>
          <FormattedMessage id="settings.feeds.revoke.confirm" defaultMessage="Yes, revoke it" />
        </Button>
        <Button onPress={() => ask(null)}>
          <FormattedMessage id="settings.feeds.revoke.keep" defaultMessage="Keep it" />
        </Button>
      </div>
    </Dialog>
  );
}
