import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { cityOf } from '@/base/time';
import { ShortMoment } from '@/ui/date';
import { Name } from '@/ui/written';
import type { DeskQuery } from '../generated/operations';
import { actionClass, Item } from './item';

interface EndingInvitationProps {
  readonly invitation: DeskQuery['invitations']['edges'][number]['node'];
  readonly first: boolean;
}

export function EndingInvitation({
  invitation: { email, expiresAt, organisation },
  first,
}: EndingInvitationProps) {
  const { formatMessage: t } = useIntl();
  const { timeZone } = useSession();
  const until = <ShortMoment at={expiresAt} city={{ name: cityOf(timeZone), timeZone }} />;
  return (
    <Item
      first={first}
      title={<Name>{organisation?.name ?? email}</Name>}
      facts={
        <span>
          <FormattedMessage
            id="home.invitation"
            defaultMessage="The invitation to {email} is not accepted; it ends {until}"
            values={{ email: <bdi>{email}</bdi>, until }}
          />
        </span>
      }
      action={
        <Link
          className={actionClass(first)}
          to="/partners/invite"
          search={{ organisation: organisation?.id }}
          aria-label={t(
            { id: 'home.invitation.open.named', defaultMessage: 'See invitations: {email}' },
            { email },
          )}
        >
          <FormattedMessage id="home.invitation.open" defaultMessage="See invitations" />
        </Link>
      }
    />
  );
}
