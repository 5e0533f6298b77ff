import { defineMessages, useIntl } from 'react-intl';
import type { Preview } from './preview';

const SENTENCES = defineMessages({
  NAMED: { id: 'letters.eye.named', defaultMessage: 'Your organisation is named, as printed below.' },
  COUNTED: { id: 'letters.eye.counted', defaultMessage: 'Your organisation is counted, and not named.' },
  COMMITTED: {
    id: 'letters.eye.committed',
    defaultMessage:
      'No name is seen here. Your signature stands as a number that says nothing of you; your receipt proves that it is yours.',
  },
});

/** How the reader's own signature stands before an eye. */
export function OwnAppearance({ own }: Pick<Preview, 'own'>) {
  const { formatMessage } = useIntl();
  return own === null ? null : <p className="own-appearance">{formatMessage(SENTENCES[own])}</p>;
}
