import { FormattedMessage } from 'react-intl';
import { CalendarDate } from '@/ui/date';
import { Notice } from '@/ui/notice';
import type { LetterDeliveryQuery } from '../../generated/operations';

type Silence = NonNullable<LetterDeliveryQuery['letter']['silence']>;

/** How long the recipient has not answered, or did not: a figure that can be cited (PR-18). */
export function SilenceClock({ of: { days, since, until } }: { readonly of: Silence }) {
  return (
    <Notice tone={until === null && days > 0 ? 'warn' : 'info'}>
      <p className="silence">
        {until === null ? (
          <FormattedMessage
            id="letters.silence.days"
            defaultMessage="{days, plural, =0 {Delivered today} one {# day without an answer} other {# days without an answer}}"
            values={{ days }}
          />
        ) : (
          <FormattedMessage
            id="letters.silence.ended"
            defaultMessage="{days, plural, =0 {Answered on the day of delivery} one {Answered after # day} other {Answered after # days}}"
            values={{ days }}
          />
        )}
      </p>
      <p>
        {until === null ? (
          <FormattedMessage
            id="letters.silence.since"
            defaultMessage="Since {day}"
            values={{ day: <CalendarDate from={since} /> }}
          />
        ) : (
          <CalendarDate from={since} to={until} />
        )}
      </p>
    </Notice>
  );
}
