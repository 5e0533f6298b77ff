import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import type { OwnFragment } from '../../generated/operations';
import { useCorrectingPerson, useCorrectingTitle } from '../../hooks/use-correcting';

interface CorrectPrintProps {
  readonly letterId: string;
  readonly own: OwnFragment;
}

/** The title that an organisation's signature prints; its name follows what the organisation is called. */
export function CorrectTitle({ letterId, own }: CorrectPrintProps) {
  const { formatMessage: t } = useIntl();
  const { values, set, forget } = useForm(`letters.title.${letterId}`, { title: own.title ?? '' });
  const { run, running, problem } = useCorrectingTitle();
  const correct = async () => {
    if ((await run({ id: letterId, title: values.title })).ok) forget();
  };
  return (
    <Correction>
      <Form problem={problem} onSubmit={() => void correct()}>
        <TextField
          name="title"
          label={t({ id: 'letters.correct.title', defaultMessage: 'Title that is printed' })}
          value={values.title}
          onChange={set('title')}
        />
        <Save busy={running} />
      </Form>
    </Correction>
  );
}

/** Name and affiliation of a person's own signature. */
export function CorrectPerson({ letterId, own }: CorrectPrintProps) {
  const { formatMessage: t } = useIntl();
  const { values, set, forget } = useForm(`letters.print.${letterId}`, {
    printedName: own.printedName,
    affiliation: own.affiliation ?? '',
  });
  const { run, running, problem } = useCorrectingPerson();
  const correct = async () => {
    const affiliation = values.affiliation.trim() === '' ? null : values.affiliation;
    const input = { id: letterId, printedName: values.printedName, affiliation, country: own.country };
    if ((await run({ input })).ok) forget();
  };
  return (
    <Correction>
      <Form problem={problem} onSubmit={() => void correct()}>
        <TextField
          name="printedName"
          label={t({ id: 'letters.correct.name', defaultMessage: 'Name that is printed' })}
          value={values.printedName}
          onChange={set('printedName')}
        />
        <TextField
          name="affiliation"
          label={t({
            id: 'letters.correct.affiliation',
            defaultMessage: 'Organisation or work, where it is printed',
          })}
          value={values.affiliation}
          onChange={set('affiliation')}
        />
        <Save busy={running} />
      </Form>
    </Correction>
  );
}

function Correction({ children }: { readonly children: ReactNode }) {
  return (
    <details className="further">
      <summary>
        <FormattedMessage id="letters.correct" defaultMessage="Correct how it prints" />
      </summary>
      {children}
    </details>
  );
}

function Save({ busy }: { readonly busy: boolean }) {
  return (
    <Button type="submit" busy={busy}>
      <FormattedMessage id="letters.correct.save" defaultMessage="Save the correction" />
    </Button>
  );
}
