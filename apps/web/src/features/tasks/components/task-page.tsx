import { Link, useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { Written } from '@/ui/written';
import { TaskDocument } from '../generated/operations';
import type { FullTask } from './full-task';
import { TaskFacts } from './task-facts';
import { TaskMoves } from './task-moves';
import { TaskNotes } from './task-notes';
import { Nearness, TaskStatus } from './task-words';
import '../tasks.css';

export function TaskPage() {
  const { formatMessage: t } = useIntl();
  const { id } = useParams({ from: '/tasks/$id' });
  const reading = useReading(TaskDocument, { id });
  const task = reading.data?.task;
  return (
    <Page
      title={task?.title ?? t({ id: 'tasks.one', defaultMessage: 'Task' })}
      titleLang={task?.language}
      eyebrow={
        <Link to="/tasks" activeOptions={{ exact: true }}>
          <FormattedMessage id="tasks.back" defaultMessage="All tasks" />
        </Link>
      }
      help={
        <p>
          <FormattedMessage
            id="tasks.one.help"
            defaultMessage="Whoever claims a task owns it alone. Hand it back if you cannot do it: your note helps the next organisation. Hand it in when the work is done."
          />
        </p>
      }
    >
      <Loaded of={reading} rows={5}>
        {({ task: full }) => <TaskBody task={full} />}
      </Loaded>
    </Page>
  );
}

function TaskBody({ task }: { readonly task: FullTask }) {
  return (
    <div className="columns">
      <div className="stack">
        <p className="row task-standing">
          <TaskStatus state={task.state} /> <Nearness task={task} />
        </p>
        <TaskMoves key={task.id} task={task} />
        <section aria-labelledby="brief">
          <h2 id="brief">
            <FormattedMessage id="tasks.brief" defaultMessage="What is to be done" />
          </h2>
          <p className="prose">
            <Written lang={task.language}>{task.description}</Written>
          </p>
        </section>
        <TaskNotes notes={task.notes} />
      </div>
      <TaskFacts task={task} />
    </div>
  );
}
