import { FormattedMessage, useIntl } from 'react-intl';
import { Table } from '@/ui/table';
import { compareBlocks, compared, type ComparedRow } from '../../rules/comparison';
import { compareWords } from '../../rules/words';

export interface Text {
  readonly title: string;
  readonly recipient: string;
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
}

interface DifferenceProps {
  readonly before: Text;
  readonly after: Text;
  readonly language: string;
}

/** What differs between two texts: part by part, and in each part word by word. */
export function Difference({ before, after, language }: DifferenceProps) {
  const { formatMessage: t } = useIntl();
  const rows = [
    {
      part: t({ id: 'letters.field.title', defaultMessage: 'Title' }),
      ...compared(before.title, after.title),
    },
    {
      part: t({ id: 'letters.field.recipient', defaultMessage: 'Recipient' }),
      ...compared(before.recipient, after.recipient),
    },
    ...compareBlocks(before.blocks, after.blocks).map((row, index) => ({
      part: t({ id: 'letters.paragraph', defaultMessage: 'Paragraph {n}' }, { n: index + 1 }),
      ...row,
    })),
  ].filter(({ kind }) => kind !== 'same');
  if (rows.length === 0)
    return (
      <p className="muted">
        <FormattedMessage id="letters.difference.none" defaultMessage="These two texts are the same." />
      </p>
    );
  return (
    <Table
      caption={<FormattedMessage id="letters.difference" defaultMessage="What differs" />}
      rows={rows}
      rowKey={({ part }) => part}
      columns={[
        { name: t({ id: 'letters.conflict.part', defaultMessage: 'Part' }), cell: ({ part }) => part },
        {
          name: t({ id: 'letters.difference.words', defaultMessage: 'Words' }),
          cell: (row) => <Changed row={row} language={language} />,
        },
      ]}
    />
  );
}

function Changed({
  row: { kind, mine, theirs },
  language,
}: {
  readonly row: ComparedRow;
  readonly language: string;
}) {
  return (
    <div className="prose difference">
      {kind === 'moved' && (
        <em>
          <FormattedMessage id="letters.difference.moved" defaultMessage="stands elsewhere" />{' '}
        </em>
      )}
      <span lang={language}>
        {compareWords(mine ?? '', theirs ?? '').map(({ kind: what, text }, index) =>
          what === 'same' ? (
            <span key={index}>{text}</span>
          ) : what === 'gone' ? (
            <del key={index}>{text}</del>
          ) : (
            <ins key={index}>{text}</ins>
          ),
        )}
      </span>
    </div>
  );
}
