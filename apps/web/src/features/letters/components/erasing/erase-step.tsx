import { FormattedMessage, useIntl } from 'react-intl';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { Select, TextArea } from '@/ui/field';
import { Form } from '@/ui/form';
import type { SignatoriesQuery } from '../../generated/operations';
import { useErasing } from '../../hooks/use-erasing';

interface EraseStepProps {
  readonly letterId: string;
  readonly signatories: SignatoriesQuery['letter']['signatories'];
}

/** Erases one of the signatories that are shown, who has asked for it; it says first what that destroys. */
export function EraseStep({ letterId, signatories }: EraseStepProps) {
  const { formatMessage: t } = useIntl();
  const { values, set, forget } = useForm(`letters.erase.${letterId}`, { id: '', reason: '' });
  const { run, running, problem } = useErasing();
  const shown = signatories.edges.map(({ node }) => ({ value: node.id, label: node.printedName }));
  const chosen = shown.some(({ value }) => value === values.id) ? values.id : (shown[0]?.value ?? '');
  const erase = async () => {
    if (!(await run({ id: chosen, reason: values.reason })).ok) return;
    set('reason')('');
    forget();
  };
  if (shown.length === 0) return null;
  return (
    <details className="further no-print">
      <summary>
        <FormattedMessage id="letters.erase" defaultMessage="Erase a signatory who asks for it" />
      </summary>
      <Form problem={problem} onSubmit={() => void erase()}>
        <p className="measure">
          <FormattedMessage
            id="letters.erase.lead"
            defaultMessage="Name, address and all else that says who it was are destroyed here, in packets and in lists. A sealed signature stays counted, without a name. Nothing brings it back."
          />
        </p>
        <Select
          name="id"
          label={t({ id: 'letters.erase.who', defaultMessage: 'Who is to be erased' })}
          value={chosen}
          onChange={set('id')}
          options={shown}
        />
        <TextArea
          name="reason"
          label={t({
            id: 'letters.erase.reason',
            defaultMessage: 'Why; name nobody, it stays in the letter’s history',
          })}
          value={values.reason}
          onChange={set('reason')}
          rows={2}
        />
        <Button kind="danger" type="submit" busy={running}>
          <FormattedMessage id="letters.erase.submit" defaultMessage="Erase for good" />
        </Button>
      </Form>
    </details>
  );
}
