import { FormattedMessage } from 'react-intl';
import type { LetterVersionsQuery } from '../../generated/operations';

/** What a version is to those who signed the one before. */
export function KindName({ of }: { readonly of: LetterVersionsQuery['letter']['versions'][number]['kind'] }) {
  switch (of) {
    case 'FIRST':
      return <FormattedMessage id="letters.version.first" defaultMessage="A first text" />;
    case 'TYPOGRAPHICAL':
      return <FormattedMessage id="letters.version.typographical" defaultMessage="A correction" />;
    case 'SUBSTANTIVE':
      return <FormattedMessage id="letters.version.substantive" defaultMessage="A change in substance" />;
  }
}
