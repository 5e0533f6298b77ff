import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { Button } from '@/ui/button';
import { ShortMoment } from '@/ui/date';
import { Empty } from '@/ui/empty';
import { Panel } from '@/ui/panel';
import { ProblemNotice } from '@/ui/problem-notice';
import { Status } from '@/ui/status';
import { Table } from '@/ui/table';
import { Name } from '@/ui/written';
import type { ImportsQuery } from '../../generated/operations';
import type { ImportHook } from '../../hooks/use-import';
import { cityIn, type City } from '../../rules/deadline';

interface PastImportsProps {
  readonly of: ImportsQuery['signatureImports'];
  readonly places: readonly City[];
  readonly open: boolean;
  readonly work: ImportHook;
}

/** The lists that were imported; each can be withdrawn as a whole while the letter is open. */
export function PastImports({ of, places, open, work }: PastImportsProps) {
  const { formatMessage: t, formatNumber } = useIntl();
  const city = cityIn(useSession().timeZone, places);
  const rows = of.edges.map(({ node }) => node);
  return (
    <Panel title={<FormattedMessage id="letters.imports.title" defaultMessage="Lists imported so far" />}>
      {work.undoing.problem !== null && <ProblemNotice problem={work.undoing.problem} />}
      {rows.length === 0 ? (
        <Empty
          title={<FormattedMessage id="letters.imports.none" defaultMessage="No list has been imported" />}
        />
      ) : (
        <Table
          caption={<FormattedMessage id="letters.imports.caption" defaultMessage="Lists, the oldest first" />}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              name: t({ id: 'letters.imports.file', defaultMessage: 'List' }),
              cell: ({ file }) =>
                file === '' ? (
                  <FormattedMessage id="letters.imports.pasted" defaultMessage="Pasted" />
                ) : (
                  <Name>{file}</Name>
                ),
            },
            {
              name: t({ id: 'letters.import.taken', defaultMessage: 'Signatures' }),
              cell: ({ taken }) => formatNumber(taken),
              number: true,
            },
            {
              name: t({ id: 'letters.acts.who', defaultMessage: 'By' }),
              cell: ({ by }) => <Name>{by}</Name>,
            },
            {
              name: t({ id: 'letters.acts.when', defaultMessage: 'When' }),
              cell: ({ at }) => <ShortMoment at={at} city={city} />,
            },
            {
              name: t({ id: 'letters.imports.withdraw.column', defaultMessage: 'Withdraw' }),
              cell: ({ id, undoneAt }) =>
                undoneAt !== null ? (
                  <Status glyph="↺" tone="plain">
                    <FormattedMessage id="letters.imports.withdrawn" defaultMessage="Withdrawn" />
                  </Status>
                ) : (
                  open && (
                    <Button kind="quiet" busy={work.undoing.running} onPress={() => void work.undo(id)}>
                      <FormattedMessage id="letters.imports.withdraw" defaultMessage="Withdraw all of it" />
                    </Button>
                  )
                ),
            },
          ]}
        />
      )}
    </Panel>
  );
}
