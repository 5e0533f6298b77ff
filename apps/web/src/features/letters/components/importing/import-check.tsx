import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Facts, Panel } from '@/ui/panel';
import { ProblemNotice } from '@/ui/problem-notice';
import { Name } from '@/ui/written';
import type { Checked, ImportHook } from '../../hooks/use-import';
import { ColumnFields } from './column-fields';
import { ImportDuplicates } from './import-duplicates';
import { ImportProblems } from './import-problems';

interface ImportCheckProps {
  readonly checked: Checked;
  readonly work: ImportHook;
}

/** What the server says of a list, with what can be changed about it, and the press that imports it. */
export function ImportCheck({ checked, work }: ImportCheckProps) {
  const { formatMessage: t, formatNumber } = useIntl();
  const { rows, faulty, leftOut, taken, mailed, organisations } = checked;
  return (
    <Panel title={<FormattedMessage id="letters.import.checked" defaultMessage="What would be imported" />}>
      <div role="status">
        <Facts
          wide
          of={[
            [t({ id: 'letters.import.rows', defaultMessage: 'Rows' }), formatNumber(rows)],
            [t({ id: 'letters.import.faulty', defaultMessage: 'To be mended' }), formatNumber(faulty)],
            [
              t({ id: 'letters.import.leftOut', defaultMessage: 'Left out as duplicates' }),
              formatNumber(leftOut),
            ],
            [t({ id: 'letters.import.taken', defaultMessage: 'Signatures' }), formatNumber(taken)],
            [
              t({ id: 'letters.import.mailed', defaultMessage: 'Of these, confirmed by mail first' }),
              formatNumber(mailed),
            ],
            [
              t({ id: 'letters.import.public', defaultMessage: 'Of these, public' }),
              formatNumber(checked.public),
            ],
          ]}
        />
      </div>
      <ColumnFields columns={checked.columns} onHold={work.hold} />
      {faulty > 0 && <ImportProblems problems={checked.problems} report={checked.report} />}
      {checked.duplicates.length > 0 && (
        <ImportDuplicates duplicates={checked.duplicates} onTake={work.take} />
      )}
      {organisations.length > 0 && (
        <Notice>
          <p>
            <FormattedMessage
              id="letters.import.organisations"
              defaultMessage="The coalition does not know these organisations yet. They will be added, seen by coordinators alone:"
            />
          </p>
          <ul>
            {organisations.map((name) => (
              <li key={name}>
                <Name>{name}</Name>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {work.importing.problem !== null && <ProblemNotice problem={work.importing.problem} />}
      {faulty === 0 && taken > 0 && (
        <Button kind="primary" busy={work.importing.running} onPress={() => void work.apply()}>
          <FormattedMessage
            id="letters.import.apply"
            defaultMessage="Import {taken, plural, one {# signature} other {# signatures}}"
            values={{ taken }}
          />
        </Button>
      )}
    </Panel>
  );
}
