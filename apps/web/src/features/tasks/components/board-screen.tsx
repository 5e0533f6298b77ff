import { useCallback, useState } from 'react';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { TaskBoardDocument, type TaskLineFragment } from '../generated/operations';
import { useKeptFocus } from '@/base/use-kept-focus';
import type { TasksSearch } from '../search';
import { HandInPanel } from './hand-in-panel';
import { TaskBoard } from './task-board';
import { TaskFacets } from './task-facets';
import { TasksFrame } from './tasks-frame';
import { UndoMove, type Moved } from './undo-move';

export function BoardScreen({ search }: { readonly search: TasksSearch }) {
  const {
    search: words,
    place,
    language,
    expertise,
    mine,
    fits,
    openAfter,
    claimedAfter,
    handedInAfter,
  } = search;
  const variables = {
    search: words,
    place,
    language,
    expertise,
    mine,
    fits,
    openAfter,
    claimedAfter,
    handedInAfter,
  };
  const reading = useReading(TaskBoardDocument, variables, { kinds: ['Task', 'Place', 'Coverage'] });
  const [moved, setMoved] = useState<Moved | null>(null);
  const [handingIn, setHandingIn] = useState<TaskLineFragment | null>(null);
  const over = useCallback(() => setMoved(null), []);
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const done = (what: Moved) => {
    setHandingIn(null);
    setMoved(what);
  };
  return (
    <TasksFrame search={search}>
      <TaskFacets search={search} known={reading.data} />
      <div className="stack" {...keptFocus}>
        {handingIn !== null && (
          <HandInPanel
            key={handingIn.id}
            task={handingIn}
            onMoved={done}
            onLeave={() => setHandingIn(null)}
          />
        )}
        <Loaded of={reading} rows={8}>
          {(data) => <TaskBoard data={data} search={search} onMoved={setMoved} onHandIn={setHandingIn} />}
        </Loaded>
      </div>
      {moved !== null && <UndoMove key={moved.task.id + moved.step} moved={moved} onOver={over} />}
    </TasksFrame>
  );
}
