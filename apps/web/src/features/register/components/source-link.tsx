import { FormattedMessage } from 'react-intl';
import { hostOf } from '../rules';

interface SourceLinkProps {
  readonly url: string | null;
  readonly children: React.ReactNode;
}

/** A work outside Chorus, with the host that it leads to; the host is not told where the reader comes from. */
export function SourceLink({ url, children }: SourceLinkProps) {
  const host = hostOf(url);
  if (url === null || host === null)
    return (
      <>
        {children}{' '}
        <span className="muted small">
          <FormattedMessage id="register.source.offline" defaultMessage="(not on the web)" />
        </span>
      </>
    );
  return (
    <a href={url} rel="noopener noreferrer">
      {children} <span className="small">({host})</span>
    </a>
  );
}
