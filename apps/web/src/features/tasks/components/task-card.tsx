import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { Menu } from '@/ui/menu';
import { ProblemNotice } from '@/ui/problem-notice';
import { Written } from '@/ui/written';
import type { TaskLineFragment } from '../generated/operations';
import { useMove } from '../hooks/use-move';
import { stepsOf, type Step } from '../rules';
import { MOVES } from '../words';
import type { Dragged } from './dragged';
import { Due, Owner } from './task-words';
import type { Moved } from './undo-move';

interface TaskCardProps {
  readonly task: TaskLineFragment;
  readonly onDrag: (dragged: Dragged | null) => void;
  readonly onMoved: (moved: Moved) => void;
  readonly onHandIn: (task: TaskLineFragment) => void;
}

export function TaskCard({ task, onDrag, onMoved, onHandIn }: TaskCardProps) {
  const { formatMessage: t } = useIntl();
  const steps = stepsOf(task, useSession().standing);
  const { run, running, problem } = useMove(task.id, (step) => onMoved({ step, task }));
  const move = (step: Step) => (step === 'HAND_IN' ? onHandIn(task) : void run(step));
  const movable = steps.length > 0 && !running;
  return (
    <li
      className="board-card"
      draggable={movable}
      aria-busy={running || undefined}
      onDragStart={({ dataTransfer }) => {
        dataTransfer.effectAllowed = 'move';
        dataTransfer.setData('text/plain', task.title);
        onDrag({ steps, move });
      }}
      onDragEnd={() => onDrag(null)}
    >
      <Link className="task-title" to="/tasks/$id" params={{ id: task.id }} draggable={false}>
        <Written lang={task.language}>{task.title}</Written>
      </Link>
      <p className="task-facts">
        <Due task={task} />
        <Owner task={task} />
      </p>
      {problem !== null && <ProblemNotice problem={problem} />}
      {movable && (
        <Menu
          label={<FormattedMessage id="tasks.move" defaultMessage="Move to…" />}
          name={t({ id: 'tasks.move.named', defaultMessage: 'Move to…: {title}' }, { title: task.title })}
          items={steps.map((step) => ({ id: step, label: t(MOVES[step]) }))}
          onChoose={(step) => move(step as Step)}
        />
      )}
    </li>
  );
}
