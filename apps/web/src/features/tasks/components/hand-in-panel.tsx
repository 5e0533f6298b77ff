import { useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import { Panel } from '@/ui/panel';
import { Written } from '@/ui/written';
import type { TaskLineFragment } from '../generated/operations';
import { NoteForm } from './note-form';
import type { Moved } from './undo-move';

interface HandInPanelProps {
  readonly task: TaskLineFragment;
  readonly onMoved: (moved: Moved) => void;
  readonly onLeave: () => void;
}

/** Above the board: what came of the task whose card was moved to the last column. Takes the focus. */
export function HandInPanel({ task, onMoved, onLeave }: HandInPanelProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('textarea')?.focus(), []);
  return (
    <div ref={place}>
      <Panel
        title={
          <FormattedMessage
            id="tasks.handIn.named"
            defaultMessage="Hand in: {title}"
            values={{ title: <Written lang={task.language}>{task.title}</Written> }}
          />
        }
      >
        <NoteForm
          taskId={task.id}
          step="HAND_IN"
          onDone={() => onMoved({ step: 'HAND_IN', task })}
          onLeave={onLeave}
        />
      </Panel>
    </div>
  );
}
