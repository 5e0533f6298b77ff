import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRole } from '@/base/session';
import { Page } from '@/ui/page';
import type { TasksSearch } from '../search';

interface TasksFrameProps {
  readonly search: TasksSearch;
  readonly children: ReactNode;
}

/** What list and board have in common. */
export function TasksFrame({ search, children }: TasksFrameProps) {
  const { formatMessage: t } = useIntl();
  const coordinates = useRole('COORDINATOR');
  return (
    <Page
      title={t({ id: 'tasks.title', defaultMessage: 'Tasks' })}
      actions={
        <>
          <ViewSwitch search={search} />
          {coordinates && (
            <Link className="button button-primary" to="/tasks/new">
              <FormattedMessage id="tasks.make" defaultMessage="Make a task" />
            </Link>
          )}
        </>
      }
      help={
        <p>
          <FormattedMessage
            id="tasks.help"
            defaultMessage="Claim a task and your organisation owns it; you can undo this for ten seconds, and hand it back later. When the work is done, hand it in. On the board, drag a card or use its “Move to…” menu."
          />
        </p>
      }
    >
      {children}
    </Page>
  );
}

function ViewSwitch({ search: { view, ...filters } }: { readonly search: TasksSearch }) {
  const { formatMessage: t } = useIntl();
  const fresh = {
    ...filters,
    after: undefined,
    openAfter: undefined,
    claimedAfter: undefined,
    handedInAfter: undefined,
  };
  const list = <FormattedMessage id="tasks.view.list" defaultMessage="List" />;
  const board = <FormattedMessage id="tasks.view.board" defaultMessage="Board" />;
  return (
    <nav className="task-views" aria-label={t({ id: 'tasks.views', defaultMessage: 'View' })}>
      {view === undefined ? (
        <span aria-current="page">{list}</span>
      ) : (
        <Link to="/tasks" search={{ ...fresh, view: undefined }} activeOptions={{ explicitUndefined: true }}>
          {list}
        </Link>
      )}
      {view === 'board' ? (
        <span aria-current="page">{board}</span>
      ) : (
        <Link to="/tasks" search={{ ...fresh, state: undefined, view: 'board' }}>
          {board}
        </Link>
      )}
    </nav>
  );
}
