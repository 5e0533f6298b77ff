import { Link } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { Button } from '@/ui/button';
import { ProblemNotice } from '@/ui/problem-notice';
import { Written } from '@/ui/written';
import type { TaskLineFragment } from '../generated/operations';
import { useMove } from '../hooks/use-move';
import { stepsOf } from '../rules';
import { STEPS } from '../words';
import { Due, Owner, TaskStatus } from './task-words';
import type { Moved } from './undo-move';

interface TaskRowProps {
  readonly task: TaskLineFragment;
  readonly onMoved: (moved: Moved) => void;
}

export function TaskRow({ task, onMoved }: TaskRowProps) {
  const { formatMessage: t } = useIntl();
  const { standing } = useSession();
  const { run, running, problem } = useMove(task.id, (step) => onMoved({ step, task }));
  const claimable = stepsOf(task, standing).includes('CLAIM');
  return (
    <li className="task-row">
      <div>
        <Link className="task-title" to="/tasks/$id" params={{ id: task.id }}>
          <Written lang={task.language}>{task.title}</Written>
        </Link>
        <p className="task-facts">
          <TaskStatus state={task.state} />
          <Due task={task} />
          <Owner task={task} />
        </p>
        {problem !== null && <ProblemNotice problem={problem} />}
      </div>
      {claimable && (
        <Button
          busy={running}
          label={t({ id: 'tasks.claim.named', defaultMessage: 'Claim: {title}' }, { title: task.title })}
          onPress={() => void run('CLAIM')}
        >
          {t(STEPS.CLAIM)}
        </Button>
      )}
    </li>
  );
}
