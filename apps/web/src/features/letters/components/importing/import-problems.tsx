import { FormattedMessage, useIntl } from 'react-intl';
import { useAddress } from '@/base/use-address';
import { Table } from '@/ui/table';
import { Name } from '@/ui/written';
import type { Checked } from '../../hooks/use-import';
import { useFieldName } from './field-names';

interface ImportProblemsProps {
  readonly problems: Checked['problems'];
  readonly report: string;
}

/** What is to be mended, by row and column; the whole of it as a file too. */
export function ImportProblems({ problems, report }: ImportProblemsProps) {
  const { formatMessage: t, formatNumber } = useIntl();
  const nameOf = useFieldName();
  const address = useAddress(report, 'text/csv');
  return (
    <>
      <Table
        caption={
          <FormattedMessage
            id="letters.import.problems"
            defaultMessage="To be mended in the file; nothing is imported before"
          />
        }
        rows={problems}
        rowKey={({ line, field }) => `${line} ${field}`}
        columns={[
          {
            name: t({ id: 'letters.import.line', defaultMessage: 'Line' }),
            cell: ({ line }) => formatNumber(line),
          },
          {
            name: t({ id: 'letters.import.columnName', defaultMessage: 'Column' }),
            cell: ({ column, field }) => (column === null ? nameOf(field) : <Name>{column}</Name>),
          },
          {
            name: t({ id: 'letters.import.problem', defaultMessage: 'What is to be mended' }),
            cell: ({ message }) => message,
          },
        ]}
      />
      {address !== null && (
        <p>
          <a href={address} download="report.csv">
            <FormattedMessage
              id="letters.import.report"
              defaultMessage="Download all of this as a CSV file"
            />
          </a>
        </p>
      )}
    </>
  );
}
