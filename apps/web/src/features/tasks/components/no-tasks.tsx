import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRole } from '@/base/session';
import { Button } from '@/ui/button';
import { Empty } from '@/ui/empty';
import { useTaskFilters } from '../hooks/use-task-filters';
import { tightestOf } from '../rules';
import type { TasksSearch } from '../search';
import { LOOSEN } from '../words';

/** Nothing to show: which one filter to loosen, or how tasks come to be. */
export function NoTasks({ search }: { readonly search: TasksSearch }) {
  const { formatMessage: t } = useIntl();
  const change = useTaskFilters();
  const tightest = tightestOf(search);
  if (tightest === null) return <NoTasksYet />;
  return (
    <Empty
      title={
        <FormattedMessage id="tasks.none.filtered" defaultMessage="No task matches all of these filters." />
      }
    >
      <Button onPress={() => change({ [tightest]: undefined })}>{t(LOOSEN[tightest])}</Button>
    </Empty>
  );
}

function NoTasksYet() {
  const coordinates = useRole('COORDINATOR');
  return (
    <Empty title={<FormattedMessage id="tasks.none" defaultMessage="There are no tasks yet." />}>
      {coordinates ? (
        <Link to="/tasks/new">
          <FormattedMessage id="tasks.none.make" defaultMessage="Make the first one" />
        </Link>
      ) : (
        <FormattedMessage
          id="tasks.none.wait"
          defaultMessage="The coordination makes them. You will find here what you can take on."
        />
      )}
    </Empty>
  );
}
