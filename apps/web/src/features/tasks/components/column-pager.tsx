import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import type { TasksSearch } from '../search';

export type ColumnCursor = 'openAfter' | 'claimedAfter' | 'handedInAfter';

interface ColumnPagerProps {
  readonly name: string;
  readonly page: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly cursor: ColumnCursor;
  readonly after: string | undefined;
}

/** Pages of one column by the address; the other columns stay where they are. */
export function ColumnPager({ name, page, cursor, after }: ColumnPagerProps) {
  const { formatMessage: t } = useIntl();
  if (after === undefined && !page.hasNextPage) return null;
  const at = (value: string | undefined) => (search: TasksSearch) => ({ ...search, [cursor]: value });
  return (
    <nav
      className="actions"
      aria-label={t({ id: 'tasks.column.pages', defaultMessage: 'Pages: {name}' }, { name })}
    >
      {after !== undefined && (
        <Link
          className="button"
          from="/tasks"
          to="."
          search={at(undefined)}
          activeOptions={{ explicitUndefined: true }}
        >
          <FormattedMessage id="tasks.column.first" defaultMessage="First page" />
        </Link>
      )}
      {page.hasNextPage && (
        <Link className="button" from="/tasks" to="." search={at(page.endCursor ?? undefined)}>
          <FormattedMessage id="tasks.column.next" defaultMessage="Next page" />
        </Link>
      )}
    </nav>
  );
}
