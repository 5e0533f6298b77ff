import { Link, Navigate, useSearch } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRole } from '@/base/session';
import { useReading } from '@/base/use-reading';
import { useToday } from '@/base/use-today';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { NewTaskDocument } from '../generated/operations';
import { newTaskSearch } from '../search';
import { NewTaskForm } from './new-task-form';
import '../tasks.css';

/** The coordination makes tasks; whoever else comes here is led to those that there are. */
export function NewTaskPage() {
  return useRole('COORDINATOR') ? <NewTask /> : <Navigate to="/tasks" replace />;
}

function NewTask() {
  const { formatMessage: t } = useIntl();
  const { occurrence } = newTaskSearch(useSearch({ strict: false }));
  const today = useToday();
  const variables = { today, occurrence: occurrence ?? '', preset: occurrence !== undefined };
  const reading = useReading(NewTaskDocument, variables, { kinds: ['Place', 'Coverage', 'Occurrence'] });
  return (
    <Page
      title={t({ id: 'tasks.new', defaultMessage: 'Make a task' })}
      eyebrow={
        <Link to="/tasks" activeOptions={{ exact: true }}>
          <FormattedMessage id="tasks.back" defaultMessage="All tasks" />
        </Link>
      }
      help={
        <p>
          <FormattedMessage
            id="tasks.new.help"
            defaultMessage="One organisation will own this task, so make it something that one can do. The due time is the clock of the place. The expertise decides who sees it as theirs."
          />
        </p>
      }
    >
      <Loaded of={reading} rows={7}>
        {(data) => <NewTaskForm known={data} occurrence={occurrence} />}
      </Loaded>
    </Page>
  );
}
