import { FormattedMessage } from 'react-intl';
import { Notice } from '@/ui/notice';
import type { LetterToSignQuery } from '../../generated/operations';

/** The own organisation's decision takes longer than there is time. */
export function ShortTimeNotice({ of }: { readonly of: LetterToSignQuery['letter']['shortTime'] }) {
  if (of === null) return null;
  return (
    <Notice tone="warn">
      <FormattedMessage
        id="letters.short"
        defaultMessage="Your organisation needs {needed, plural, one {# day} other {# days}} to decide, and signing closes in {left, plural, one {# day} other {# days}}. Ask for a decision now, or tell the coordinators that you need more time."
        values={of}
      />
    </Notice>
  );
}
