import { FormattedMessage, useIntl } from 'react-intl';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import { useRecordHolder } from '../hooks/use-record-holder';

interface HolderFormProps {
  readonly targetId: string;
  readonly onDone: () => void;
}

export function HolderForm({ targetId, onDone }: HolderFormProps) {
  const { formatMessage: t } = useIntl();
  const { values, set, forget } = useForm(`register.holder.${targetId}`, {
    name: '',
    title: '',
    validFrom: '',
  });
  const { record, running, problem } = useRecordHolder(targetId);
  const send = async () => {
    if (!(await record(values))) return;
    forget();
    onDone();
  };
  return (
    <Form
      problem={problem}
      onSubmit={() => void send()}
      label={t({ id: 'register.holder.form', defaultMessage: 'New holder' })}
    >
      <p className="hint">
        <FormattedMessage
          id="register.holder.hint"
          defaultMessage="Whoever holds the office now is recorded as having left the day before. Only holders as the UN or the State publishes them belong here."
        />
      </p>
      <TextField
        label={t({ id: 'register.holder.name', defaultMessage: 'Name' })}
        name="name"
        value={values.name}
        onChange={set('name')}
        autoComplete="off"
        required
      />
      <TextField
        label={t({ id: 'register.holder.title', defaultMessage: 'Title' })}
        name="title"
        value={values.title}
        onChange={set('title')}
        autoComplete="off"
        required
      />
      <TextField
        label={t({ id: 'register.holder.from', defaultMessage: 'First day in office' })}
        name="validFrom"
        type="date"
        value={values.validFrom}
        onChange={set('validFrom')}
        required
      />
      <Button type="submit" kind="primary" busy={running}>
        <FormattedMessage id="register.holder.send" defaultMessage="Record" />
      </Button>
    </Form>
  );
}
