import { FormattedMessage } from 'react-intl';
import { Notice } from '@/ui/notice';
import { Pager } from '@/ui/pager';
import { Panel } from '@/ui/panel';
import { ProblemNotice } from '@/ui/problem-notice';
import type { InvitationsQuery } from '../generated/operations';
import { useLanding } from '../hooks/use-landing';
import { useWithdrawInvitation } from '../hooks/use-withdraw-invitation';
import { OpenInvitation } from './open-invitation';
import '../partners.css';

interface OpenInvitationsProps {
  readonly of: InvitationsQuery['invitations'];
  readonly after: string | undefined;
  readonly onChange: () => void;
}

/** Invitations that can still be accepted. */
export function OpenInvitations({
  of: { edges, pageInfo, totalCount },
  after,
  onChange,
}: OpenInvitationsProps) {
  const { place, land } = useLanding<HTMLDivElement>();
  const { withdraw, withdrawn, running, problem } = useWithdrawInvitation(onChange);
  return (
    <Panel title={<FormattedMessage id="partners.invitations" defaultMessage="Open invitations" />}>
      <div {...place}>
        {withdrawn !== null && (
          <Notice tone="ok">
            <FormattedMessage
              id="partners.invitations.withdrawn"
              defaultMessage="The link that went to {email} no longer works."
              values={{ email: <bdi>{withdrawn}</bdi> }}
            />
          </Notice>
        )}
        {problem !== null && <ProblemNotice problem={problem} />}
        {edges.length === 0 ? (
          <p className="muted">
            <FormattedMessage
              id="partners.invitations.none"
              defaultMessage="None is open. Those that were accepted or have expired are not listed."
            />
          </p>
        ) : (
          <ul className="rows">
            {edges.map(({ node }) => (
              <li key={node.id}>
                <OpenInvitation of={node} busy={running} onWithdraw={() => void withdraw(node).then(land)} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {edges.length > 0 && <Pager total={totalCount} page={pageInfo} after={after} />}
    </Panel>
  );
}
