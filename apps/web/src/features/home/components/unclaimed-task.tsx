import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { Due } from '@/features/tasks';
import { Written } from '@/ui/written';
import type { DueTaskFragment } from '../generated/operations';
import { actionClass, Item } from './item';

interface UnclaimedTaskProps {
  readonly task: DueTaskFragment;
  readonly first: boolean;
}

export function UnclaimedTask({ task, first }: UnclaimedTaskProps) {
  const { formatMessage: t } = useIntl();
  return (
    <Item
      first={first}
      title={
        <Link to="/tasks/$id" params={{ id: task.id }}>
          <Written lang={task.language}>{task.title}</Written>
        </Link>
      }
      facts={
        <>
          <span>
            <FormattedMessage id="home.unclaimed" defaultMessage="Task without an owner" />
          </span>
          <Due task={task} />
        </>
      }
      action={
        <Link
          className={actionClass(first)}
          to="/tasks/$id"
          params={{ id: task.id }}
          aria-label={t(
            { id: 'home.task.open.named', defaultMessage: 'See the task: {title}' },
            { title: task.title },
          )}
        >
          <FormattedMessage id="home.task.open" defaultMessage="See the task" />
        </Link>
      }
    />
  );
}
