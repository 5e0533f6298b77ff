import { useId, useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { TaskLinesFragment, TaskState } from '../generated/operations';
import { STATES } from '../words';
import { ColumnPager, type ColumnCursor } from './column-pager';

interface BoardColumnProps {
  readonly state: TaskState;
  readonly list: TaskLinesFragment;
  readonly cursor: ColumnCursor;
  readonly after: string | undefined;
  /** Set while a card is dragged that may come here. */
  readonly onDrop: (() => void) | undefined;
  readonly children: ReactNode;
}

export function BoardColumn({ state, list, cursor, after, onDrop, children }: BoardColumnProps) {
  const { formatMessage: t } = useIntl();
  const id = useId();
  const [over, setOver] = useState(false);
  const { glyph, word } = STATES[state];
  return (
    <section
      className="board-column"
      aria-labelledby={id}
      data-drop={onDrop === undefined ? undefined : over ? 'over' : 'here'}
      onDragOver={(event) => {
        if (onDrop === undefined) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop?.();
      }}
    >
      <h2 className="board-head" id={id}>
        <span aria-hidden="true">{glyph}</span> {t(word)}{' '}
        <span className="muted figure">{list.totalCount}</span>
      </h2>
      {list.edges.length === 0 ? (
        <p className="muted">
          <FormattedMessage id="tasks.column.none" defaultMessage="Nothing here." />
        </p>
      ) : (
        <ul className="board-cards">{children}</ul>
      )}
      <ColumnPager name={t(word)} page={list.pageInfo} cursor={cursor} after={after} />
    </section>
  );
}
