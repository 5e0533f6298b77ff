import { Link, useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRole, useSession } from '@/base/session';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { PartnerDocument } from '../generated/operations';
import { isInCharge, isOfItsPeople } from '../rules';
import { Partner } from './partner';

export function PartnerPage() {
  const { formatMessage: t } = useIntl();
  const { id } = useParams({ from: '/partners/$id' });
  const { standing } = useSession();
  const coordinates = useRole('COORDINATOR');
  const reading = useReading(
    PartnerDocument,
    { id, inCharge: isInCharge(standing, id), ofItsPeople: isOfItsPeople(standing, id) },
    { kinds: ['Organisation', 'Capacity', 'Member', 'Signer'] },
  );
  const organisation = reading.data?.organisation.id === id ? reading.data.organisation : undefined;
  return (
    <Page
      title={organisation?.name ?? t({ id: 'partners.one', defaultMessage: 'Organisation' })}
      eyebrow={
        <Link to="/partners">
          <FormattedMessage id="partners.back" defaultMessage="Partners" />
        </Link>
      }
      actions={
        coordinates && (
          <Link className="button button-primary" to="/partners/invite" search={{ organisation: id }}>
            <FormattedMessage id="partners.one.invite" defaultMessage="Invite one of its people" />
          </Link>
        )
      }
      help={
        <FormattedMessage
          id="partners.one.help"
          defaultMessage="What an organisation brings is found in coverage and when tasks are matched. Its own partners and coordinators keep it, choose who sees the organisation, and say who may sign letters for it. What you take away can be brought back for ten seconds."
        />
      }
    >
      <Loaded of={reading} rows={6}>
        {(data) => <Partner data={data} onChange={reading.again} />}
      </Loaded>
    </Page>
  );
}
