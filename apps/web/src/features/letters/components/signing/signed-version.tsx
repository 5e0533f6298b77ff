import { FormattedMessage } from 'react-intl';

/** Which words a press of the button signs. */
export function SignedVersion({ number }: { readonly number: number | null }) {
  if (number === null) return null;
  return (
    <p className="muted small">
      <FormattedMessage
        id="letters.sign.version"
        defaultMessage="You sign version {number, number}, which stands above. If the text changes in the meantime, you are asked to read it again."
        values={{ number }}
      />
    </p>
  );
}
