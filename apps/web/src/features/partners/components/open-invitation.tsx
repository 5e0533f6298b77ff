import { FormattedMessage, useIntl } from 'react-intl';
import { LANGUAGE_NAMES, isLanguage } from '@/base/language';
import { Button } from '@/ui/button';
import { ShortMoment } from '@/ui/date';
import { Name } from '@/ui/written';
import type { InvitationsQuery } from '../generated/operations';
import { useOwnCity } from '../hooks/use-own-city';
import { ROLE_WORDS } from '../words';

interface OpenInvitationProps {
  readonly of: InvitationsQuery['invitations']['edges'][number]['node'];
  readonly busy: boolean;
  readonly onWithdraw: () => void;
}

export function OpenInvitation({ of, busy, onWithdraw }: OpenInvitationProps) {
  const { formatMessage: t } = useIntl();
  const city = useOwnCity();
  const { email, role, organisation, language, expiresAt } = of;
  return (
    <div className="invitation">
      <div>
        <strong>
          <bdi>{email}</bdi>
        </strong>
      </div>
      <div className="muted small">
        {t(ROLE_WORDS[role])}
        {organisation !== null && (
          <>
            , <Name>{organisation.name}</Name>
          </>
        )}
        {isLanguage(language) && `, ${LANGUAGE_NAMES[language]}`}
      </div>
      <div className="muted small">
        <FormattedMessage
          id="partners.invitation.until"
          defaultMessage="Until {when}"
          values={{ when: <ShortMoment at={expiresAt} city={city} /> }}
        />
      </div>
      <Button
        busy={busy}
        label={t(
          { id: 'partners.invitation.withdraw.of', defaultMessage: 'Withdraw the invitation of {email}' },
          { email },
        )}
        onPress={onWithdraw}
      >
        <FormattedMessage id="partners.invitation.withdraw" defaultMessage="Withdraw" />
      </Button>
    </div>
  );
}
