import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { Panel } from '@/ui/panel';
import type { TargetQuery } from '../generated/operations';
import { PartialDate } from './partial-date';
import { Rating } from './rating';

interface TargetInitiativesProps {
  readonly initiatives: TargetQuery['initiatives'];
  /** Code of the target. */
  readonly code: string;
}

/** What an office has done, in short; the timeline has it in full. */
export function TargetInitiatives({ initiatives: { edges, totalCount }, code }: TargetInitiativesProps) {
  const { formatMessage: t } = useIntl();
  return (
    <Panel
      title={t({ id: 'register.target.initiatives', defaultMessage: 'What it has done' })}
      aside={
        totalCount > 0 && (
          <Link to="/register/initiatives" search={{ actor: code }}>
            <FormattedMessage
              id="register.target.initiativesInFull"
              defaultMessage="With assessment and sources"
            />
          </Link>
        )
      }
    >
      {totalCount === 0 ? (
        <p>
          <FormattedMessage id="register.target.noInitiative" defaultMessage="Nothing is recorded." />
        </p>
      ) : (
        <ol className="rows">
          {edges.map(({ node: { id, date, title, rating } }) => (
            <li key={id}>
              <span className="muted small">
                <PartialDate of={date} />
              </span>
              <br />
              {title} <Rating of={rating} />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
