import { FormattedMessage, useIntl } from 'react-intl';
import { countryName, type Language } from '@/base/language';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Facts } from '@/ui/panel';
import { Name } from '@/ui/written';
import { LetterPreviewDocument, type DisplayChoice, type LetterEye } from '../../generated/operations';
import { OwnAppearance } from './own-appearance';
import { UnlistedSignatories } from './unlisted-signatories';
import type { Preview } from './preview';

interface OneEyeProps {
  readonly letterId: string;
  readonly eye: LetterEye;
  readonly display: DisplayChoice | null;
}

export function OneEye({ letterId, eye, display }: OneEyeProps) {
  const reading = useReading(
    LetterPreviewDocument,
    { id: letterId, as: eye, display },
    { kinds: ['Letter'] },
  );
  return (
    <Loaded of={reading} rows={4}>
      {({ letterPreview }) => <Seen preview={letterPreview} />}
    </Loaded>
  );
}

function Seen({ preview }: { readonly preview: Preview }) {
  const { count, names, eye } = preview;
  return (
    <>
      <OwnAppearance own={preview.own} />
      <p className="signature-count">
        <FormattedMessage
          id="letters.count"
          defaultMessage="{count, plural, =0 {No signature yet} one {# signature} other {# signatures}}"
          values={{ count }}
        />
      </p>
      {eye === 'VERIFIER' && <Verified preview={preview} />}
      <NamesRead names={names} />
      {eye === 'VERIFIER' ? <Bare n={preview.together} /> : <UnlistedSignatories preview={preview} />}
    </>
  );
}

function NamesRead({ names }: Pick<Preview, 'names'>) {
  const { locale } = useIntl();
  return (
    <ul className="names">
      {names.map(({ printedName, title, affiliation, country, own }, index) => (
        <li key={index}>
          {own ? (
            <strong>
              <Name>{printedName}</Name>
            </strong>
          ) : (
            <Name>{printedName}</Name>
          )}
          <span className="muted small">
            {[title ?? affiliation, country !== null && countryName(country, locale as Language)]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A verifier reads the text's fingerprint and public names, and for each other signature a number that says nothing. */
function Verified({ preview: { versionNumber, sha256 } }: { readonly preview: Preview }) {
  const { formatMessage: t, formatNumber } = useIntl();
  if (versionNumber === null || sha256 === null) return null;
  return (
    <Facts
      of={[
        [t({ id: 'letters.fact.version', defaultMessage: 'Version' }), formatNumber(versionNumber)],
        ['SHA-256', <code>{sha256}</code>],
      ]}
    />
  );
}

function Bare({ n }: { readonly n: number }) {
  if (n === 0) return null;
  return (
    <p>
      <FormattedMessage
        id="letters.eye.bare"
        defaultMessage="{n, plural, one {# other stands as a number that says nothing of it.} other {# others stand as numbers that say nothing of them.}}"
        values={{ n }}
      />
    </p>
  );
}
