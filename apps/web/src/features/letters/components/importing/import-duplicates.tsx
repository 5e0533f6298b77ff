import { FormattedMessage, useIntl } from 'react-intl';
import { Check } from '@/ui/choices';
import { Table } from '@/ui/table';
import { Name } from '@/ui/written';
import type { Checked, ImportHook } from '../../hooks/use-import';

interface ImportDuplicatesProps {
  readonly duplicates: Checked['duplicates'];
  readonly onTake: ImportHook['take'];
}

/** Rows whose signatory is there already; a namesake can be taken all the same. */
export function ImportDuplicates({ duplicates, onTake }: ImportDuplicatesProps) {
  const { formatMessage: t, formatNumber } = useIntl();
  return (
    <Table
      caption={
        <FormattedMessage
          id="letters.import.duplicates"
          defaultMessage="There already, in the file or in public on the letter; left out unless you take them"
        />
      }
      rows={duplicates}
      rowKey={({ line }) => String(line)}
      columns={[
        {
          name: t({ id: 'letters.import.line', defaultMessage: 'Line' }),
          cell: ({ line }) => formatNumber(line),
        },
        {
          name: t({ id: 'letters.import.field.name', defaultMessage: 'Name' }),
          cell: ({ name }) =>
            name === null ? (
              <FormattedMessage id="letters.signOns.notShown" defaultMessage="Not shown" />
            ) : (
              <Name>{name}</Name>
            ),
        },
        {
          name: t({ id: 'letters.import.duplicate', defaultMessage: 'Why' }),
          cell: ({ message, of }) => (
            <>
              {message}
              {of !== null && (
                <div className="muted small">
                  <FormattedMessage id="letters.import.earlier" defaultMessage="Line {of}" values={{ of }} />
                </div>
              )}
            </>
          ),
        },
        {
          name: t({ id: 'letters.import.take', defaultMessage: 'Take' }),
          cell: ({ line, code, taken }) =>
            code === 'SAME_NAME' ? (
              <Check
                label={
                  <FormattedMessage
                    id="letters.import.takeLine"
                    defaultMessage="Somebody else: take line {line}"
                    values={{ line }}
                  />
                }
                checked={taken}
                onChange={(on) => void onTake(line, on)}
              />
            ) : (
              <FormattedMessage id="letters.import.isLeftOut" defaultMessage="Left out" />
            ),
        },
      ]}
    />
  );
}
