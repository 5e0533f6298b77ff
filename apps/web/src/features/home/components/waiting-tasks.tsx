import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { Due } from '@/features/tasks';
import { Written } from '@/ui/written';
import type { DueTaskFragment } from '../generated/operations';
import { actionClass, Item, Items } from './item';

interface WaitingTasksProps {
  readonly tasks: readonly DueTaskFragment[];
  readonly total: number;
  readonly first: boolean;
}

/** What our organisation has claimed and not yet handed in, the next due first. */
export function WaitingTasks({ tasks, total, first }: WaitingTasksProps) {
  return (
    <Items
      id="waiting-tasks"
      title={<FormattedMessage id="home.tasks" defaultMessage="Tasks we claimed" />}
      all={
        total > tasks.length && (
          <Link to="/tasks" search={{ mine: true, state: 'CLAIMED' }}>
            <FormattedMessage
              id="home.tasks.all"
              defaultMessage="All {total} of our tasks"
              values={{ total }}
            />
          </Link>
        )
      }
    >
      {tasks.map((task, index) => (
        <WaitingTask key={task.id} task={task} first={first && index === 0} />
      ))}
    </Items>
  );
}

function WaitingTask({ task, first }: { readonly task: DueTaskFragment; readonly first: boolean }) {
  const { formatMessage: t } = useIntl();
  return (
    <Item
      first={first}
      title={
        <Link to="/tasks/$id" params={{ id: task.id }}>
          <Written lang={task.language}>{task.title}</Written>
        </Link>
      }
      facts={<Due task={task} />}
      action={
        <Link
          className={actionClass(first)}
          to="/tasks/$id"
          params={{ id: task.id }}
          hash="hand-in"
          aria-label={t(
            { id: 'home.handIn.named', defaultMessage: 'Hand in: {title}' },
            { title: task.title },
          )}
        >
          <FormattedMessage id="home.handIn" defaultMessage="Hand in" />
        </Link>
      }
    />
  );
}
