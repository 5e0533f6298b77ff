import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { Panel } from '@/ui/panel';
import type { ComingFragment } from '../generated/operations';
import { ComingDate } from './coming';

/** The next date ahead, and how much prepares it. */
export function NextMoment({ date }: { readonly date: ComingFragment | null }) {
  return (
    <aside>
      <Panel title={<FormattedMessage id="home.next" defaultMessage="Next moment" />}>
        {date === null ? (
          <p>
            <Link to="/moments">
              <FormattedMessage id="home.coming.all" defaultMessage="See all moments" />
            </Link>
          </p>
        ) : (
          <>
            <ul className="coming">
              <ComingDate date={date} />
            </ul>
            <p>
              <FormattedMessage
                id="home.next.tasks"
                defaultMessage="{tasks, plural, =0 {No task prepares it.} one {One task prepares it.} other {# tasks prepare it.}}"
                values={{ tasks: date.taskCount }}
              />
            </p>
            <Link className="button" to="/tasks/new" search={{ occurrence: date.id }}>
              <FormattedMessage id="home.next.make" defaultMessage="Make a task for it" />
            </Link>
          </>
        )}
      </Panel>
    </aside>
  );
}
