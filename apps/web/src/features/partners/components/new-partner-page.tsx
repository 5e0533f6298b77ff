import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { Page } from '@/ui/page';
import { useAddOrganisation } from '../hooks/use-add-organisation';
import { CoordinatorsOnly } from './coordinators-only';
import { OrganisationForm } from './organisation-form';
import { OrganisationMade } from './organisation-made';

export function NewPartnerPage() {
  const { formatMessage: t } = useIntl();
  const adding = useAddOrganisation();
  return (
    <Page
      title={t({ id: 'partners.new.title', defaultMessage: 'Add an organisation' })}
      eyebrow={
        <Link to="/partners">
          <FormattedMessage id="partners.back" defaultMessage="Partners" />
        </Link>
      }
      lead={t({
        id: 'partners.new.lead',
        defaultMessage: 'Coordinators alone see it until it chooses otherwise itself.',
      })}
      help={
        <FormattedMessage
          id="partners.new.help"
          defaultMessage="Write down what the organisation says of itself; what it brings comes later, on its page. It is in no list, count or search of others until its own people, or a coordinator whom they ask, change who sees it. Then invite its first person."
        />
      }
    >
      <CoordinatorsOnly>
        <div className="measure">
          {adding.made === null ? (
            <OrganisationForm {...adding} />
          ) : (
            <OrganisationMade organisation={adding.made} />
          )}
        </div>
      </CoordinatorsOnly>
    </Page>
  );
}
