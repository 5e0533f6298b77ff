import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '@/ui/button';
import { Panel } from '@/ui/panel';
import { Status, type Tone } from '@/ui/status';
import { Table } from '@/ui/table';
import { compareBlocks, compared, type ComparedRow } from '../rules/comparison';
import type { Editing } from '../rules/editing';

interface ConflictViewProps {
  readonly state: Editing;
  readonly language: string;
  readonly onChoose: (whose: 'mine' | 'theirs') => void;
}

/** Both texts side by side, following what is typed below, until one of them is chosen. */
export function ConflictView({ state, language, onChoose }: ConflictViewProps) {
  return (
    <Panel title={<FormattedMessage id="letters.conflict.title" defaultMessage="Two texts" />}>
      <p className="measure">
        <FormattedMessage
          id="letters.conflict.lead"
          defaultMessage="Someone else saved this letter while you were writing. Nothing is lost: both texts stand here, and saving waits for you. You can also go on writing below with both in view, and then keep yours."
        />
      </p>
      <Comparison state={state} language={language} />
      <div className="actions conflict-choice">
        <Button kind="primary" onPress={() => onChoose('mine')}>
          <FormattedMessage id="letters.conflict.keepMine" defaultMessage="Keep mine" />
        </Button>
        <Button onPress={() => onChoose('theirs')}>
          <FormattedMessage id="letters.conflict.takeTheirs" defaultMessage="Take theirs" />
        </Button>
      </div>
    </Panel>
  );
}

function Comparison({ state: { draft, other }, language }: Omit<ConflictViewProps, 'onChoose'>) {
  const { formatMessage: t } = useIntl();
  if (other === null) return null;
  const paragraph = (n: number) => t({ id: 'letters.paragraph', defaultMessage: 'Paragraph {n}' }, { n });
  const rows = [
    {
      part: t({ id: 'letters.field.title', defaultMessage: 'Title' }),
      ...compared(draft.title, other.title),
    },
    {
      part: t({ id: 'letters.field.recipient', defaultMessage: 'Recipient' }),
      ...compared(draft.recipient, other.recipient),
    },
    ...compareBlocks(draft.blocks, other.blocks).map((row, index) => ({
      part: paragraph(index + 1),
      ...row,
    })),
  ];
  const words = (text: string | null) => <Words text={text} language={language} />;
  return (
    <Table
      caption={
        <FormattedMessage id="letters.conflict.table" defaultMessage="What is the same and what differs" />
      }
      rows={rows}
      rowKey={({ part }) => part}
      columns={[
        {
          name: t({ id: 'letters.conflict.part', defaultMessage: 'Part' }),
          cell: (row) => <Part part={row.part} kind={row.kind} />,
        },
        {
          name: t({ id: 'letters.conflict.yours', defaultMessage: 'Yours' }),
          cell: ({ mine }) => words(mine),
        },
        {
          name: t({ id: 'letters.conflict.theirs', defaultMessage: 'Theirs' }),
          cell: ({ theirs }) => words(theirs),
        },
      ]}
    />
  );
}

function Words({ text, language }: { readonly text: string | null; readonly language: string }) {
  if (text === null || text.trim() === '')
    return (
      <span className="muted">
        <FormattedMessage id="letters.conflict.nothing" defaultMessage="nothing" />
      </span>
    );
  return (
    <div className="prose" lang={language}>
      {text}
    </div>
  );
}

const SIGNS: Readonly<Record<ComparedRow['kind'], { readonly glyph: string; readonly tone: Tone }>> = {
  same: { glyph: '=', tone: 'plain' },
  changed: { glyph: '≠', tone: 'warn' },
  moved: { glyph: '↕', tone: 'info' },
  'only-mine': { glyph: '+', tone: 'warn' },
  'only-theirs': { glyph: '+', tone: 'warn' },
};

function Part({ part, kind }: { readonly part: string; readonly kind: ComparedRow['kind'] }) {
  return (
    <span className="compared-part">
      {part} <Status {...SIGNS[kind]}>{<Difference kind={kind} />}</Status>
    </span>
  );
}

function Difference({ kind }: { readonly kind: ComparedRow['kind'] }) {
  switch (kind) {
    case 'same':
      return <FormattedMessage id="letters.compared.same" defaultMessage="same" />;
    case 'changed':
      return <FormattedMessage id="letters.compared.changed" defaultMessage="differs" />;
    case 'moved':
      return <FormattedMessage id="letters.compared.moved" defaultMessage="stands elsewhere" />;
    case 'only-mine':
      return <FormattedMessage id="letters.compared.onlyMine" defaultMessage="only in yours" />;
    case 'only-theirs':
      return <FormattedMessage id="letters.compared.onlyTheirs" defaultMessage="only in theirs" />;
  }
}
