import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { Panel } from '@/ui/panel';
import { Name } from '@/ui/written';
import type { TargetQuery } from '../generated/operations';

interface TargetAccessProps {
  readonly capacities: TargetQuery['capacities'];
  /** Code of the target. The server finds parts of it too: only those who named exactly this office count. */
  readonly code: string;
}

/** Who in the coalition reaches an office, as far as this reader may see them. */
export function TargetAccess({ capacities: { edges }, code }: TargetAccessProps) {
  const { formatMessage: t } = useIntl();
  const { organisation: own } = useSession().standing;
  const organisations = edges.flatMap(({ node: { value, organisation } }) =>
    value === code && organisation !== null ? [organisation] : [],
  );
  return (
    <Panel title={t({ id: 'register.target.access', defaultMessage: 'Who reaches it' })}>
      {organisations.length === 0 ? (
        <p>
          <FormattedMessage
            id="register.target.noAccess"
            defaultMessage="No organisation that you can see has said that it reaches this office."
          />
        </p>
      ) : (
        <ul className="rows">
          {organisations.map(({ id, name }) => (
            <li key={id}>
              <Link to="/partners/$id" params={{ id }}>
                <Name>{name}</Name>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {own !== null && !organisations.some(({ id }) => id === own.id) && (
        <p>
          <Link to="/partners/$id" params={{ id: own.id }}>
            <FormattedMessage
              id="register.target.declare"
              defaultMessage="Say that {organisation} reaches it"
              values={{ organisation: <Name>{own.name}</Name> }}
            />
          </Link>
        </p>
      )}
    </Panel>
  );
}
