import { FormattedMessage, useIntl } from 'react-intl';
import { useRole } from '@/base/session';
import { CalendarDate } from '@/ui/date';
import { Panel } from '@/ui/panel';
import type { MomentQuery } from '../generated/operations';
import { useToday } from '@/base/use-today';
import { daysBetween } from '../rules/dates';
import { DATE_LOOKS } from '../words';
import { LookOf } from './look';
import { MakeTask } from './make-task';
import { TaskCount } from './task-count';
import '../campaigns.css';

type DateOf = MomentQuery['moment']['occurrences'][number];

interface MomentDatesProps {
  readonly dates: readonly DateOf[];
  /** Id of the next one. */
  readonly next: string | undefined;
}

/** The dates of one moment, the earliest first, with what each rests on. */
export function MomentDates({ dates, next }: MomentDatesProps) {
  const { formatMessage: t } = useIntl();
  const today = useToday();
  const coordinator = useRole('COORDINATOR');
  return (
    <Panel title={t({ id: 'campaigns.moment.dates', defaultMessage: 'Dates' })}>
      {dates.length === 0 ? (
        <p>
          <FormattedMessage id="campaigns.moment.noDate" defaultMessage="No date is known yet." />
        </p>
      ) : (
        <ol className="rows moment-rows">
          {dates.map((date) => (
            <li key={date.id}>
              <p className="row">
                <strong>
                  <CalendarDate from={date.startDate} to={date.endDate} />
                </strong>
                <LookOf look={DATE_LOOKS[date.status]} value={date.status} />
                {date.id === next && <Away days={daysBetween(today, date.startDate)} />}
              </p>
              <p className="muted small">
                {date.basis} · <TaskCount of={date.taskCount} />
              </p>
              {coordinator && date.id !== next && date.endDate >= today && <MakeTask occurrence={date.id} />}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

/** How far away the next date is. */
function Away({ days }: { readonly days: number }) {
  return (
    <span className="muted">
      {days <= 0 ? (
        <FormattedMessage id="campaigns.moment.now" defaultMessage="under way" />
      ) : (
        <FormattedMessage
          id="campaigns.moment.away"
          defaultMessage="in {days, plural, one {# day} other {# days}}"
          values={{ days }}
        />
      )}
    </span>
  );
}
