import { useState } from 'react';
import type { TaskBoardQuery, TaskLineFragment, TaskState } from '../generated/operations';
import { LEADS_TO } from '../rules';
import type { TasksSearch } from '../search';
import { BoardColumn } from './board-column';
import type { Dragged } from './dragged';
import { TaskCard } from './task-card';
import type { Moved } from './undo-move';

interface TaskBoardProps {
  readonly data: TaskBoardQuery;
  readonly search: TasksSearch;
  readonly onMoved: (moved: Moved) => void;
  /** Handing in asks for a note first, since nothing undoes it. */
  readonly onHandIn: (task: TaskLineFragment) => void;
}

/** Three columns; a card goes from one to another by dragging or by its menu. */
export function TaskBoard({ data, search, onMoved, onHandIn }: TaskBoardProps) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const stepTo = (state: TaskState) => dragged?.steps.find((step) => LEADS_TO[step] === state);
  const columns = [
    { state: 'OPEN', list: data.open, cursor: 'openAfter' },
    { state: 'CLAIMED', list: data.claimed, cursor: 'claimedAfter' },
    { state: 'HANDED_IN', list: data.handedIn, cursor: 'handedInAfter' },
  ] as const;
  return (
    <div className="board">
      {columns.map(({ state, list, cursor }) => {
        const step = stepTo(state);
        return (
          <BoardColumn
            key={state}
            state={state}
            list={list}
            cursor={cursor}
            after={search[cursor]}
            onDrop={step === undefined ? undefined : () => dragged?.move(step)}
          >
            {list.edges.map(({ node }) => (
              <TaskCard key={node.id} task={node} onDrag={setDragged} onMoved={onMoved} onHandIn={onHandIn} />
            ))}
          </BoardColumn>
        );
      })}
    </div>
  );
}
