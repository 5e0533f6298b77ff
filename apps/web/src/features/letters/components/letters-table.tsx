import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { Status } from '@/ui/status';
import { Table } from '@/ui/table';
import { Written } from '@/ui/written';
import type { LettersQuery } from '../generated/operations';
import type { City } from '../rules/deadline';
import { Deadline } from './deadline';
import { LetterStatus } from './letter-status';
import { Recipient } from './recipient';

type Row = LettersQuery['letters']['edges'][number]['node'];

interface LettersTableProps {
  readonly letters: readonly Row[];
  readonly places: readonly City[];
}

export function LettersTable({ letters, places }: LettersTableProps) {
  const { formatMessage: t, formatNumber } = useIntl();
  return (
    <div className="letters-table">
      <Table
        caption={<FormattedMessage id="letters.table" defaultMessage="Letters by title" />}
        rows={letters}
        rowKey={({ id }) => id}
        columns={[
          {
            name: t({ id: 'letters.column.letter', defaultMessage: 'Letter' }),
            cell: (row) => <Title letter={row} />,
          },
          {
            name: t({ id: 'letters.column.state', defaultMessage: 'State' }),
            cell: (row) => <State letter={row} />,
          },
          {
            name: t({ id: 'letters.column.count', defaultMessage: 'Signatures' }),
            cell: ({ count }) => formatNumber(count),
            number: true,
          },
          {
            name: t({ id: 'letters.column.deadline', defaultMessage: 'Deadline' }),
            cell: (row) => <Deadline letter={row} places={places} short />,
          },
        ]}
      />
    </div>
  );
}

function Title({ letter }: { readonly letter: Row }) {
  const { id, title, language } = letter;
  return (
    <>
      <Link to="/letters/$id" params={{ id }}>
        {title.trim() === '' ? (
          <FormattedMessage id="letters.untitled" defaultMessage="Without a title" />
        ) : (
          <Written lang={language}>{title}</Written>
        )}
      </Link>
      <div className="muted small letter-recipient">
        <Recipient letter={letter} />
      </div>
    </>
  );
}

function State({ letter: { state, ownSignature } }: { readonly letter: Row }) {
  return (
    <span className="row">
      <LetterStatus state={state} />
      {ownSignature !== null && (
        <Status glyph="✓" tone="ok">
          <FormattedMessage id="letters.weSigned" defaultMessage="We have signed" />
        </Status>
      )}
    </span>
  );
}
