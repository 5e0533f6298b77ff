import { FormattedMessage } from 'react-intl';

/** Holds the place of what is coming, in its height. */
export function Skeleton({ rows = 4 }: { readonly rows?: number }) {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">
        <FormattedMessage id="ui.loading" defaultMessage="Loading" />
      </span>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} aria-hidden="true" />
      ))}
    </div>
  );
}
