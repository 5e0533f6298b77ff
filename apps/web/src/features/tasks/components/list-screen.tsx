import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Pager } from '@/ui/pager';
import { TasksDocument, type TaskLineFragment } from '../generated/operations';
import { useKeptFocus } from '@/base/use-kept-focus';
import type { TasksSearch } from '../search';
import { NoTasks } from './no-tasks';
import { TaskFacets } from './task-facets';
import { TaskRow } from './task-row';
import { TasksFrame } from './tasks-frame';
import { UndoMove, type Moved } from './undo-move';

export function ListScreen({ search }: { readonly search: TasksSearch }) {
  const { search: words, state, place, language, expertise, mine, fits, after } = search;
  const variables = { search: words, state, place, language, expertise, mine, fits, after };
  const reading = useReading(TasksDocument, variables, { kinds: ['Task', 'Place', 'Coverage'] });
  const [moved, setMoved] = useState<Moved | null>(null);
  const over = useCallback(() => setMoved(null), []);
  return (
    <TasksFrame search={search}>
      <TaskFacets search={search} known={reading.data} />
      <Loaded of={reading} rows={8}>
        {({ tasks: { edges, totalCount, pageInfo } }) =>
          edges.length === 0 ? (
            <NoTasks search={search} />
          ) : (
            <div>
              <TaskList tasks={edges.map(({ node }) => node)} onMoved={setMoved} />
              <Pager total={totalCount} page={pageInfo} after={after} />
            </div>
          )
        }
      </Loaded>
      {moved !== null && <UndoMove key={moved.task.id + moved.step} moved={moved} onOver={over} />}
    </TasksFrame>
  );
}

interface TaskListProps {
  readonly tasks: readonly TaskLineFragment[];
  readonly onMoved: (moved: Moved) => void;
}

function TaskList({ tasks, onMoved }: TaskListProps) {
  const { formatMessage: t } = useIntl();
  const keptFocus = useKeptFocus<HTMLUListElement>();
  return (
    <ul
      className="rows"
      aria-label={t({ id: 'tasks.list', defaultMessage: 'Tasks, the next due first' })}
      {...keptFocus}
    >
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} onMoved={onMoved} />
      ))}
    </ul>
  );
}
