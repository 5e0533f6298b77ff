import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { useRole } from '@/base/session';
import { Empty } from '@/ui/empty';

interface NothingDueProps {
  /** Open tasks that ask for what our organisation declared; null for whoever cannot claim. */
  readonly fitting: number | null;
}

/** Nothing waits; what one can do all the same. */
export function NothingDue({ fitting }: NothingDueProps) {
  if (fitting === null)
    return (
      <Empty title={<FormattedMessage id="home.nothing" defaultMessage="Nothing waits for you." />}>
        <Elsewhere />
      </Empty>
    );
  return (
    <Empty title={<FormattedMessage id="home.nothing.due" defaultMessage="Nothing due." />}>
      {fitting > 0 ? (
        <Link to="/tasks" search={{ fits: true, state: 'OPEN' }}>
          <FormattedMessage
            id="home.nothing.fitting"
            defaultMessage="{fitting, plural, one {# task matches your expertise} other {# tasks match your expertise}}"
            values={{ fitting }}
          />
        </Link>
      ) : (
        <Link to="/tasks" search={{ state: 'OPEN' }}>
          <FormattedMessage id="home.nothing.open" defaultMessage="See all tasks that can be claimed" />
        </Link>
      )}
    </Empty>
  );
}

/** Where the work is of those who claim nothing. */
function Elsewhere() {
  return useRole('COORDINATOR') ? (
    <Link to="/desk">
      <FormattedMessage id="home.nothing.desk" defaultMessage="See what needs a decision" />
    </Link>
  ) : (
    <Link to="/letters" search={{ state: 'OPEN' }}>
      <FormattedMessage
        id="home.nothing.letters"
        defaultMessage="See the letters that are open for signature"
      />
    </Link>
  );
}
