import { FormattedMessage } from 'react-intl';
import { CalendarDate } from '@/ui/date';
import { useToday } from '@/base/use-today';
import { weeksBefore } from '../rules/dates';

interface PreparationProps {
  readonly weeks: number;
  /** First day of the next date. */
  readonly next: string | undefined;
}

/** How long preparation takes, and on which day it begins for the next date. */
export function Preparation({ weeks, next }: PreparationProps) {
  const today = useToday();
  const begins = next === undefined ? undefined : weeksBefore(next, weeks);
  return (
    <>
      <FormattedMessage
        id="campaigns.moment.weeks"
        defaultMessage="{weeks, plural, =0 {None} one {# week before} other {# weeks before}}"
        values={{ weeks }}
      />
      {begins !== undefined && weeks > 0 && (
        <>
          <br />
          {begins > today ? (
            <FormattedMessage
              id="campaigns.moment.begins"
              defaultMessage="For the next date it begins on {day}"
              values={{ day: <CalendarDate from={begins} /> }}
            />
          ) : (
            <FormattedMessage
              id="campaigns.moment.begun"
              defaultMessage="For the next date it began on {day}"
              values={{ day: <CalendarDate from={begins} /> }}
            />
          )}
        </>
      )}
    </>
  );
}
