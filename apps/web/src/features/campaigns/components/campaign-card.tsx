import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { useSession } from '@/base/session';
import { Written } from '@/ui/written';
import type { CampaignsQuery } from '../generated/operations';
import { ANSWER_LOOKS } from '../words';
import { LookOf } from './look';
import '../campaigns.css';

interface CampaignCardProps {
  readonly campaign: CampaignsQuery['campaigns']['edges'][number]['node'];
}

/** One campaign of the list: what it is to change, how many are in, and our answer. */
export function CampaignCard({
  campaign: { id, title, purpose, language, ownAnswer, participants },
}: CampaignCardProps) {
  const { organisation } = useSession().standing;
  return (
    <li className="panel campaign-card">
      <h2>
        <Link to="/campaigns/$id" params={{ id }}>
          <Written lang={language}>{title}</Written>
        </Link>
      </h2>
      <p className="campaign-lines">
        <Written lang={language}>{purpose}</Written>
      </p>
      <p className="row">
        <span className="muted small">
          <FormattedMessage
            id="campaigns.in"
            defaultMessage="{count, plural, =0 {No organisation is in yet} one {# organisation is in} other {# organisations are in}}"
            values={{ count: participants.totalCount }}
          />
        </span>
        {organisation !== null && <LookOf look={ANSWER_LOOKS[ownAnswer ?? 'none']} />}
      </p>
    </li>
  );
}
