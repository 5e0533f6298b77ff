import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { ROLE_SENTENCES, ROLE_WORDS } from '@/features/partners';
import { Facts, Panel } from '@/ui/panel';
import { Name } from '@/ui/written';

/** What one is here, and for whom. */
export function StandingPanel() {
  const { formatMessage: t } = useIntl();
  const { email, standing } = useSession();
  const { role, coalition, organisation } = standing;
  return (
    <Panel title={<FormattedMessage id="settings.standing" defaultMessage="Your part" />}>
      <Facts
        of={[
          [
            t({ id: 'settings.standing.coalition', defaultMessage: 'Coalition' }),
            <Name key="c">{coalition.name}</Name>,
          ],
          [
            t({ id: 'settings.standing.role', defaultMessage: 'Role' }),
            <>
              {t(ROLE_WORDS[role])}
              <div className="muted small">{t(ROLE_SENTENCES[role])}</div>
            </>,
          ],
          [
            t({ id: 'settings.standing.organisation', defaultMessage: 'Organisation' }),
            organisation === null ? (
              t({
                id: 'settings.standing.individual',
                defaultMessage: 'None: you take part as an individual',
              })
            ) : (
              <Link to="/partners/$id" params={{ id: organisation.id }}>
                <Name>{organisation.name}</Name>
              </Link>
            ),
          ],
          [
            t({ id: 'settings.standing.email', defaultMessage: 'Address for sign-in links' }),
            <bdi key="e">{email}</bdi>,
          ],
        ]}
      />
    </Panel>
  );
}
