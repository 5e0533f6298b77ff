import { FormattedMessage } from 'react-intl';
import { OwnMoment } from '@/ui/date';
import type { LetterSealQuery } from '../../generated/operations';

type Supplement = NonNullable<LetterSealQuery['letter']['seal']>['supplements'][number];

/** What has been added since closing: each is dated, and proves that it begins with what was sealed before. */
export function SealSupplements({ of }: { readonly of: readonly Supplement[] }) {
  if (of.length === 0) return null;
  return (
    <>
      <h3>
        <FormattedMessage id="letters.seal.supplements" defaultMessage="Since closing" />
      </h3>
      <ul>
        {of.map(({ number, added, sealedAt }) => (
          <li key={number}>
            <FormattedMessage
              id="letters.seal.supplement"
              defaultMessage="{when}: {added, plural, =0 {a note of who no longer stands} one {# late signature} other {# late signatures}}"
              values={{ when: <OwnMoment at={sealedAt} />, added }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
