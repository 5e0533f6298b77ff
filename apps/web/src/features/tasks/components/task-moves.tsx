import { useLocation } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { Button } from '@/ui/button';
import { ProblemNotice } from '@/ui/problem-notice';
import { useKeptFocus } from '@/base/use-kept-focus';
import { useMove } from '../hooks/use-move';
import { stepsOf, type Step } from '../rules';
import { STEPS } from '../words';
import { NoteForm } from './note-form';
import type { FullTask } from './full-task';
import { UndoMove, type Moved } from './undo-move';

/** What this reader may do with a task now, and what was just done. */
export function TaskMoves({ task }: { readonly task: FullTask }) {
  const keptFocus = useKeptFocus<HTMLDivElement>();
  const steps = stepsOf(task, useSession().standing);
  const [moved, setMoved] = useState<Moved | null>(null);
  const over = useCallback(() => setMoved(null), []);
  const onMoved = (step: Step) => setMoved({ step, task });
  if (steps.length === 0 && moved === null) return null;
  return (
    <div className="task-moves no-print" id="hand-in" {...keptFocus}>
      {steps.includes('CLAIM') && <Claim id={task.id} onMoved={onMoved} />}
      {steps.includes('HAND_IN') && <Ending id={task.id} onMoved={onMoved} />}
      {moved !== null && <UndoMove key={moved.step} moved={moved} onOver={over} />}
    </div>
  );
}

interface MoveProps {
  readonly id: string;
  readonly onMoved: (step: Step) => void;
}

function Claim({ id, onMoved }: MoveProps) {
  const { formatMessage: t } = useIntl();
  const { run, running, problem } = useMove(id, onMoved);
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} />}
      <div className="row">
        <Button kind="primary" busy={running} onPress={() => void run('CLAIM')}>
          {t(STEPS.CLAIM)}
        </Button>
        <span className="hint">
          <FormattedMessage
            id="tasks.claim.hint"
            defaultMessage="Your organisation then owns this task alone."
          />
        </span>
      </div>
    </>
  );
}

/** Two ways to end a claim, each with a note; a link that ends in #hand-in opens the first. */
function Ending({ id, onMoved }: MoveProps) {
  const { formatMessage: t } = useIntl();
  const { hash } = useLocation();
  const [open, setOpen] = useState<'HAND_IN' | 'HAND_BACK' | null>(hash === 'hand-in' ? 'HAND_IN' : null);
  const toggle = (step: 'HAND_IN' | 'HAND_BACK') => setOpen(open === step ? null : step);
  return (
    <>
      <div className="actions">
        {(['HAND_IN', 'HAND_BACK'] as const).map((step) => (
          <Button
            key={step}
            kind={step === 'HAND_IN' && open === null ? 'primary' : 'plain'}
            expanded={open === step}
            onPress={() => toggle(step)}
          >
            {t(STEPS[step])}
          </Button>
        ))}
      </div>
      {open !== null && (
        <NoteForm taskId={id} step={open} onDone={() => onMoved(open)} onLeave={() => setOpen(null)} />
      )}
    </>
  );
}
