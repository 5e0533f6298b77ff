import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { Due, TaskStatus } from '@/features/tasks';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Panel } from '@/ui/panel';
import { Written } from '@/ui/written';
import { DateTasksDocument, type DateTasksQuery } from '../generated/operations';
import '../campaigns.css';

interface DateTasksProps {
  readonly occurrence: { readonly id: string };
}

/** The first tasks that prepare a date. */
export function DateTasks({ occurrence: { id } }: DateTasksProps) {
  const { formatMessage: t } = useIntl();
  const reading = useReading(DateTasksDocument, { occurrence: id }, { kinds: ['Task'] });
  return (
    <Panel title={t({ id: 'campaigns.dateTasks', defaultMessage: 'Tasks for the next date' })}>
      <Loaded of={reading} rows={2}>
        {({ tasks: { edges, totalCount } }) => (
          <>
            {totalCount === 0 ? (
              <p>
                <FormattedMessage id="campaigns.dateTasks.none" defaultMessage="No task prepares it yet." />
              </p>
            ) : (
              <ul className="rows moment-rows">
                {edges.map(({ node }) => (
                  <TaskRow key={node.id} task={node} />
                ))}
              </ul>
            )}
            {totalCount > edges.length && (
              <p className="muted small">
                <FormattedMessage
                  id="campaigns.dateTasks.more"
                  defaultMessage="And {count} more among the tasks."
                  values={{ count: totalCount - edges.length }}
                />
              </p>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

type TaskOf = DateTasksQuery['tasks']['edges'][number]['node'];

function TaskRow({ task }: { readonly task: TaskOf }) {
  return (
    <li>
      <Link to="/tasks/$id" params={{ id: task.id }}>
        <Written lang={task.language}>{task.title}</Written>
      </Link>
      <p className="row muted small">
        <TaskStatus state={task.state} />
        <span>
          <Due task={task} />
        </span>
      </p>
    </li>
  );
}
