import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { useSession } from '@/base/session';
import { Notice } from '@/ui/notice';
import { Name } from '@/ui/written';
import type { LetterQuery } from '../generated/operations';

interface SignCallProps {
  readonly letter: LetterQuery['letter'];
  readonly offered: boolean;
}

/** What an open letter asks of the reader: to sign, or to know how the organisation has signed. */
export function SignCall({ letter: { id, ownSignature }, offered }: SignCallProps) {
  const { organisation } = useSession().standing;
  if (ownSignature !== null)
    return (
      <Notice tone="ok">
        <div className="row">
          <span>
            <FormattedMessage
              id="letters.signed.short"
              defaultMessage="{organisation} has signed this letter."
              values={{ organisation: <Name>{organisation?.name}</Name> }}
            />
          </span>
          <Link className="button" to="/letters/$id/sign" params={{ id }}>
            <FormattedMessage id="letters.signed.see" defaultMessage="See or withdraw the signature" />
          </Link>
        </div>
      </Notice>
    );
  return (
    <div className="actions">
      {offered ? (
        <Link className="button button-primary" to="/letters/$id/sign" params={{ id }}>
          <span>
            <FormattedMessage
              id="letters.sign.for"
              defaultMessage="Sign for {organisation}"
              values={{ organisation: <Name>{organisation?.name}</Name> }}
            />
          </span>
        </Link>
      ) : (
        <Link to="/letters/$id/sign" params={{ id }}>
          <FormattedMessage id="letters.sign.who" defaultMessage="Who can sign this letter" />
        </Link>
      )}
    </div>
  );
}
