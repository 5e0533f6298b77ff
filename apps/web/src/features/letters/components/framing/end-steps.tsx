import { defineMessages, useIntl, type MessageDescriptor } from 'react-intl';
import { useForm } from '@/base/use-form';
import type { Action } from '@/base/use-action';
import { Button } from '@/ui/button';
import { TextArea } from '@/ui/field';
import { Form } from '@/ui/form';
import { useClosing, useWithdrawing } from '../../hooks/use-framing';
import type { LetterState } from '../../rules/life';

const CLOSING = defineMessages({
  title: { id: 'letters.close', defaultMessage: 'Close it before the deadline' },
  lead: {
    id: 'letters.close.lead',
    defaultMessage: 'Nobody signs it from then on. Signatures that were given stand.',
  },
  button: { id: 'letters.close.submit', defaultMessage: 'Close the letter now' },
});
const WITHDRAWING = defineMessages({
  title: { id: 'letters.withdrawLetter', defaultMessage: 'Withdraw the letter' },
  lead: {
    id: 'letters.withdrawLetter.lead',
    defaultMessage:
      'It is not signed, sent or changed any more. Its record is kept, with the reason. This cannot be undone.',
  },
  button: { id: 'letters.withdrawLetter.submit', defaultMessage: 'Withdraw it for good' },
});

interface EndStepsProps {
  readonly letter: { readonly id: string; readonly state: LetterState };
}

/** Steps that end something, each with its reason: closing before the deadline, and withdrawing what is not delivered. */
export function EndSteps({ letter: { id, state } }: EndStepsProps) {
  const closing = useClosing();
  const withdrawing = useWithdrawing();
  const delivered = state === 'DELIVERED' || state === 'ANSWERED';
  return (
    <div className="end-steps no-print">
      {state === 'OPEN' && <EndStep name={`letters.close.${id}`} action={closing} id={id} words={CLOSING} />}
      {!delivered && state !== 'WITHDRAWN' && (
        <EndStep name={`letters.withdrawLetter.${id}`} action={withdrawing} id={id} words={WITHDRAWING} />
      )}
    </div>
  );
}

interface EndStepProps {
  readonly name: string;
  readonly id: string;
  readonly action: Pick<Action<unknown, { id: string; reason: string }>, 'run' | 'running' | 'problem'>;
  readonly words: Readonly<Record<'title' | 'lead' | 'button', MessageDescriptor>>;
}

function EndStep({ name, id, action: { run, running, problem }, words }: EndStepProps) {
  const { formatMessage: t } = useIntl();
  const { values, set, forget } = useForm(name, { reason: '' });
  const end = async () => {
    if ((await run({ id, reason: values.reason })).ok) forget();
  };
  return (
    <details>
      <summary>{t(words.title)}</summary>
      <Form problem={problem} onSubmit={() => void end()}>
        <p className="measure">{t(words.lead)}</p>
        <TextArea
          name="reason"
          label={t({ id: 'letters.redraft.reason', defaultMessage: 'Why; it stays in the letter’s history' })}
          value={values.reason}
          onChange={set('reason')}
          rows={2}
        />
        <Button kind="danger" type="submit" busy={running}>
          {t(words.button)}
        </Button>
      </Form>
    </details>
  );
}
