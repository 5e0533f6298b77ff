import { FormattedMessage, useIntl } from 'react-intl';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { TextArea } from '@/ui/field';
import { Form } from '@/ui/form';
import { useMove } from '../hooks/use-move';
import type { Step } from '../rules';
import { NOTES, STEPS } from '../words';

interface NoteFormProps {
  readonly taskId: string;
  readonly step: Exclude<Step, 'CLAIM'>;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

/** Hands a task in or back, with what the next one should know. */
export function NoteForm({ taskId, step, onDone, onLeave }: NoteFormProps) {
  const { formatMessage: t } = useIntl();
  const { values, set, forget } = useForm(`tasks.note.${taskId}`, { note: '' });
  const { run, running, problem } = useMove(taskId, () => {
    forget();
    onDone();
  });
  return (
    <Form problem={problem} onSubmit={() => void run(step, values.note)} label={t(STEPS[step])}>
      <TextArea
        name="note"
        label={t(NOTES[step])}
        hint={
          <FormattedMessage
            id="tasks.note.hint"
            defaultMessage="You may leave it empty. Every member of the coalition can read it; never name survivors or witnesses."
          />
        }
        value={values.note}
        onChange={set('note')}
      />
      <div className="actions">
        <Button type="submit" kind="primary" busy={running}>
          {t(STEPS[step])}
        </Button>
        <Button kind="quiet" onPress={onLeave}>
          <FormattedMessage id="tasks.note.leave" defaultMessage="Not now" />
        </Button>
      </div>
    </Form>
  );
}
