import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';

interface MakeTaskProps {
  /** Id of the date that the task prepares. */
  readonly occurrence: string;
  readonly primary?: boolean;
}

/** Leads a coordinator to a new task that prepares a date. */
export function MakeTask({ occurrence, primary = false }: MakeTaskProps) {
  return (
    <Link
      className={primary ? 'button button-primary' : 'button button-quiet'}
      to="/tasks/new"
      search={{ occurrence }}
    >
      {primary ? (
        <FormattedMessage id="campaigns.moment.makeNext" defaultMessage="Make a task for the next date" />
      ) : (
        <FormattedMessage id="campaigns.moment.make" defaultMessage="Make a task for this date" />
      )}
    </Link>
  );
}
