import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { Panel } from '@/ui/panel';
import type { TargetQuery } from '../generated/operations';
import { AskLink } from './ask-link';

interface TargetAsksProps {
  readonly asks: TargetQuery['asks'];
  /** Code of the target. */
  readonly code: string;
}

/** What the coalition asks of an office, by title. */
export function TargetAsks({ asks: { edges, totalCount }, code }: TargetAsksProps) {
  return (
    <Panel
      title={
        <FormattedMessage
          id="register.target.asks"
          defaultMessage="{count, plural, =0 {No ask of it yet} one {One ask of it} other {# asks of it}}"
          values={{ count: totalCount }}
        />
      }
      aside={
        totalCount > 0 && (
          <Link to="/register/asks" search={{ target: code }}>
            <FormattedMessage id="register.target.asksInFull" defaultMessage="With their texts" />
          </Link>
        )
      }
    >
      {totalCount > 0 && (
        <ul className="rows">
          {edges.map(({ node }) => (
            <li key={node.id}>
              <AskLink ask={node} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
