import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSession } from '@/base/session';
import { Notice } from '@/ui/notice';
import { Name } from '@/ui/written';
import { useLanding } from '../hooks/use-landing';
import '../partners.css';

interface OrganisationMadeProps {
  readonly organisation: { readonly id: string; readonly name: string };
}

/** It is there; what it still lacks is a person. */
export function OrganisationMade({ organisation: { id, name } }: OrganisationMadeProps) {
  const { place, land } = useLanding<HTMLDivElement>();
  const acts = useSession().standing.organisation !== null;
  useEffect(land, [land]);
  return (
    <div {...place}>
      <Notice tone="ok">
        <p>
          <FormattedMessage
            id="partners.made"
            defaultMessage="{name} is in the directory, and coordinators alone see it. It can act once a person has joined for it."
            values={{ name: <Name>{name}</Name> }}
          />
        </p>
      </Notice>
      <div className="actions">
        <Link className="button button-primary" to="/partners/invite" search={{ organisation: id }}>
          <FormattedMessage id="partners.made.invite" defaultMessage="Invite its first person" />
        </Link>
        {!acts && (
          <Link className="button" to="/settings/members">
            <FormattedMessage id="partners.made.act" defaultMessage="Act for it yourself" />
          </Link>
        )}
        <Link className="button" to="/partners/$id" params={{ id }}>
          <FormattedMessage id="partners.made.open" defaultMessage="Say what it brings" />
        </Link>
      </div>
    </div>
  );
}
