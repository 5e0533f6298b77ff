import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';

interface PagerProps {
  readonly total: number;
  readonly page: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  /** The cursor that this page began after; undefined on the first. */
  readonly after: string | undefined;
}

/** Pages by the address, so that a page can be linked and the way back is the browser's. */
export function Pager({ total, page, after }: PagerProps) {
  return (
    <nav className="pager">
      <p className="muted small">
        <FormattedMessage
          id="ui.total"
          defaultMessage="{total, plural, =0 {Nothing found} one {# in all} other {# in all}}"
          values={{ total }}
        />
      </p>
      <div className="actions">
        {after !== undefined && (
          <Link className="button" to="." search={(search: object) => ({ ...search, after: undefined })}>
            <FormattedMessage id="ui.first" defaultMessage="First page" />
          </Link>
        )}
        {page.hasNextPage && (
          <Link
            className="button"
            to="."
            search={(search: object) => ({ ...search, after: page.endCursor ?? undefined })}
          >
            <FormattedMessage id="ui.next" defaultMessage="Next page" />
          </Link>
        )}
      </div>
    </nav>
  );
}
