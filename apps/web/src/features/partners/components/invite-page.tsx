import { Link, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRole } from '@/base/session';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { InvitationsDocument } from '../generated/operations';
import { inviteSearch } from '../search';
import { CoordinatorsOnly } from './coordinators-only';
import { InviteForm } from './invite-form';
import { OpenInvitations } from './open-invitations';

export function InvitePage() {
  const { formatMessage: t } = useIntl();
  const { organisation, after } = inviteSearch(useSearch({ strict: false }));
  const variables = { after, organisation: organisation ?? '', named: organisation !== undefined };
  const reading = useReading(InvitationsDocument, variables, {
    kinds: ['Invitation'],
    pause: !useRole('COORDINATOR'),
  });
  return (
    <Page
      title={t({ id: 'partners.invite.title', defaultMessage: 'Invite a person' })}
      eyebrow={
        <Link to="/partners">
          <FormattedMessage id="partners.back" defaultMessage="Partners" />
        </Link>
      }
      help={
        <FormattedMessage
          id="partners.invite.help"
          defaultMessage="The person gets a mail that names neither the coalition nor its cause. Its link works once, for seven days. Whoever opens it says how they wish to be called and is then a member in the role that you choose here."
        />
      }
    >
      <CoordinatorsOnly>
        <div className="columns">
          <div className="measure">
            <InviteForm named={reading.data?.organisation ?? null} onSent={reading.again} />
          </div>
          <Loaded of={reading} rows={3}>
            {({ invitations }) => <OpenInvitations of={invitations} after={after} onChange={reading.again} />}
          </Loaded>
        </div>
      </CoordinatorsOnly>
    </Page>
  );
}
