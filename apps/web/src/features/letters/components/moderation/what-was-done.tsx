import { FormattedMessage } from 'react-intl';
import type { ModerationActFragment } from '../../generated/operations';

/** One act in a sentence. */
export function WhatWasDone({
  act: { step, changed },
}: {
  readonly act: Pick<ModerationActFragment, 'step' | 'changed'>;
}) {
  switch (step) {
    case 'HOLD':
      return (
        <FormattedMessage
          id="letters.moderation.done.held"
          defaultMessage="{changed, plural, one {# sign-on held} other {# sign-ons held}}"
          values={{ changed }}
        />
      );
    case 'REJECT':
      return (
        <FormattedMessage
          id="letters.moderation.done.rejected"
          defaultMessage="{changed, plural, one {# sign-on rejected} other {# sign-ons rejected}}"
          values={{ changed }}
        />
      );
    case 'RELEASE':
      return (
        <FormattedMessage
          id="letters.moderation.done.released"
          defaultMessage="{changed, plural, one {# sign-on released} other {# sign-ons released}}"
          values={{ changed }}
        />
      );
  }
}
