import { FormattedMessage, useIntl } from 'react-intl';
import { OneOf } from '@/ui/choices';
import { Select, TextField } from '@/ui/field';
import type { ImportHook, ListDefaults } from '../../hooks/use-import';
import { useDisplayChoices } from '../display-choices';

interface ListDefaultsFieldsProps {
  readonly defaults: ListDefaults;
  readonly onChange: ImportHook['change'];
}

/** What holds for every row that says nothing of it. */
export function ListDefaultsFields({ defaults, onChange }: ListDefaultsFieldsProps) {
  const { formatMessage: t } = useIntl();
  const displays = useDisplayChoices();
  return (
    <>
      <p className="measure">
        <FormattedMessage
          id="letters.import.defaults"
          defaultMessage="What follows holds for every row that says nothing else in a column of its own."
        />
      </p>
      <OneOf
        name="display"
        legend={<FormattedMessage id="letters.import.display" defaultMessage="Who sees the names" />}
        hint={
          <FormattedMessage
            id="letters.import.display.hint"
            defaultMessage="What the signers agreed to on the paper or in the mail; where they said nothing, the least."
          />
        }
        value={defaults.display}
        onChange={(display) => onChange('display', display)}
        choices={displays}
      />
      <div className="columns">
        <Select
          label={t({ id: 'letters.import.kind', defaultMessage: 'The rows are' })}
          value={defaults.kind}
          onChange={(kind) => onChange('kind', kind)}
          options={[
            {
              value: 'PERSON',
              label: t({ id: 'letters.import.kind.person', defaultMessage: 'People in a personal capacity' }),
            },
            {
              value: 'ORGANISATION',
              label: t({ id: 'letters.import.kind.organisation', defaultMessage: 'Organisations' }),
            },
          ]}
        />
        <Select
          label={t({ id: 'letters.import.manner', defaultMessage: 'They came' })}
          value={defaults.manner}
          onChange={(manner) => onChange('manner', manner)}
          options={[
            { value: 'PAPER', label: t({ id: 'letters.import.manner.paper', defaultMessage: 'On paper' }) },
            { value: 'MAIL', label: t({ id: 'letters.import.manner.mail', defaultMessage: 'By mail' }) },
          ]}
        />
        <TextField
          name="signedOn"
          type="date"
          label={t({ id: 'letters.import.signedOn', defaultMessage: 'Signed on' })}
          value={defaults.signedOn}
          onChange={(signedOn) => onChange('signedOn', signedOn)}
        />
        <TextField
          name="reference"
          label={t({ id: 'letters.import.reference', defaultMessage: 'Where the originals are kept' })}
          hint={t({
            id: 'letters.import.reference.hint',
            defaultMessage: 'As “Folder 3, office in Geneva”.',
          })}
          value={defaults.reference}
          onChange={(reference) => onChange('reference', reference)}
        />
      </div>
    </>
  );
}
