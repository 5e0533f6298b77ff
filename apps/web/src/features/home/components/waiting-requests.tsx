import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { cityOf } from '@/base/time';
import { ShortMoment } from '@/ui/date';
import { Name, Written } from '@/ui/written';
import type { HomeQuery } from '../generated/operations';
import { actionClass, Item, Items } from './item';

type Request = NonNullable<HomeQuery['signatureRequests']>['edges'][number]['node'];

interface WaitingRequestsProps {
  readonly requests: readonly Request[];
  readonly first: boolean;
}

/** What colleagues ask of the reader as an authorised signer. */
export function WaitingRequests({ requests, first }: WaitingRequestsProps) {
  return (
    <Items
      id="waiting-requests"
      title={
        <FormattedMessage id="home.requests" defaultMessage="Requests to sign that await your decision" />
      }
    >
      {requests.map((request, index) => (
        <WaitingRequest key={request.id} request={request} first={first && index === 0} />
      ))}
    </Items>
  );
}

function WaitingRequest({ request, first }: { readonly request: Request; readonly first: boolean }) {
  const { formatMessage: t } = useIntl();
  const { timeZone } = useSession();
  const { letterId: id, letterTitle: title, language, requestedBy, closesAt } = request;
  return (
    <Item
      first={first}
      title={
        <Link to="/letters/$id" params={{ id }}>
          <Written lang={language}>{title}</Written>
        </Link>
      }
      facts={
        <FormattedMessage
          id="home.request.who"
          defaultMessage="Asked for by {person}. Signing closes {when}"
          values={{
            person: <Name>{requestedBy}</Name>,
            when: <ShortMoment at={closesAt} city={{ name: cityOf(timeZone), timeZone }} />,
          }}
        />
      }
      action={
        <Link
          className={actionClass(first)}
          to="/letters/$id/sign"
          params={{ id }}
          aria-label={t({ id: 'home.request.named', defaultMessage: 'Read and decide: {title}' }, { title })}
        >
          <FormattedMessage id="home.request.decide" defaultMessage="Read and decide" />
        </Link>
      }
    />
  );
}
