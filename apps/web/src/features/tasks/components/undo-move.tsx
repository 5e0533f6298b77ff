import { FormattedMessage } from 'react-intl';
import { ProblemNotice } from '@/ui/problem-notice';
import { Undo } from '@/ui/undo';
import { Written } from '@/ui/written';
import { useMove } from '../hooks/use-move';
import { UNDONE_BY, type Step } from '../rules';
import { DONE } from '../words';
import { Notice } from '@/ui/notice';

export interface Moved {
  readonly step: Step;
  readonly task: { readonly id: string; readonly title: string; readonly language: string };
}

interface UndoMoveProps {
  readonly moved: Moved;
  readonly onOver: () => void;
}

/** Says what was done to a task; where that can be undone, for ten seconds by one press. */
export function UndoMove({ moved: { step, task }, onOver }: UndoMoveProps) {
  const { run, problem } = useMove(task.id, onOver);
  const undoing = UNDONE_BY[step];
  const said = (
    <FormattedMessage
      {...DONE[step]}
      values={{ title: <Written lang={task.language}>{task.title}</Written> }}
    />
  );
  if (problem !== null) return <ProblemNotice problem={problem} />;
  if (undoing === undefined) return <Notice tone="ok">{said}</Notice>;
  return (
    <Undo onUndo={() => void run(undoing)} onOver={onOver}>
      {said}
    </Undo>
  );
}
