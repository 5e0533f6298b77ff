import { FormattedMessage } from 'react-intl';
import { publicPath } from '../rules/address';

interface FingerprintProps {
  readonly letter: { readonly slug: string; readonly language: string };
  readonly sha256: string;
  readonly published: boolean;
}

/** The hash of the locked text, for those who want to check it. */
export function Fingerprint({ letter, sha256, published }: FingerprintProps) {
  return (
    <details className="fingerprint">
      <summary>
        <FormattedMessage id="letters.fingerprint" defaultMessage="Fingerprint of the text (SHA-256)" />
      </summary>
      <p>
        <code>{sha256}</code>
      </p>
      <p className="small muted">
        <FormattedMessage
          id="letters.fingerprint.meaning"
          defaultMessage="Any change of the words, however small, would give another number. Every signature belongs to this one."
        />
      </p>
      {published && (
        <a href={`${publicPath(letter)}/text`} target="_blank" rel="noopener">
          <FormattedMessage id="letters.fingerprint.check" defaultMessage="Check it yourself (new tab)" />
        </a>
      )}
    </details>
  );
}
