import { FormattedMessage, useIntl } from 'react-intl';
import { Select } from '@/ui/field';
import type { ImportField } from '../../generated/operations';
import type { Checked, ImportHook } from '../../hooks/use-import';
import { IMPORT_FIELDS } from '../../rules/importing';
import { useFieldName } from './field-names';

interface ColumnFieldsProps {
  readonly columns: Checked['columns'];
  readonly onHold: ImportHook['hold'];
}

/** What each column is taken to hold; a change checks the list again. */
export function ColumnFields({ columns, onHold }: ColumnFieldsProps) {
  const { formatMessage: t } = useIntl();
  const nameOf = useFieldName();
  const options: { value: ImportField | ''; label: string }[] = [
    { value: '', label: t({ id: 'letters.import.unread', defaultMessage: 'Not read' }) },
    ...IMPORT_FIELDS.map((value) => ({ value, label: nameOf(value) })),
  ];
  return (
    <fieldset className="field">
      <legend className="label">
        <FormattedMessage id="letters.import.columns" defaultMessage="What the columns hold" />
      </legend>
      <div className="facets">
        {columns.map(({ place, heading, field }) => (
          <Select
            key={place}
            label={
              heading === '' ? (
                <FormattedMessage
                  id="letters.import.column"
                  defaultMessage="Column {number}"
                  values={{ number: place + 1 }}
                />
              ) : (
                <bdi>{heading}</bdi>
              )
            }
            value={field ?? ''}
            onChange={(value) => void onHold(place, value === '' ? null : value)}
            options={options}
          />
        ))}
      </div>
    </fieldset>
  );
}
