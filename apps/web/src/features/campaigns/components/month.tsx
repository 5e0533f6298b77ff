import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { localeOf, type Language } from '@/base/language';
import { CalendarDate } from '@/ui/date';
import { Panel } from '@/ui/panel';
import { Name } from '@/ui/written';
import type { DatesQuery } from '../generated/operations';
import { monthName } from '../rules/dates';
import { DATE_LOOKS } from '../words';
import { LookOf } from './look';
import { TaskCount } from './task-count';
import '../campaigns.css';

type DateOf = DatesQuery['occurrences']['edges'][number]['node'];

interface MonthProps {
  /** `2026-12`; null for what began before the first day of the list. */
  readonly month: string | null;
  readonly dates: readonly DateOf[];
  /** True where the list begins today, so that what began before is under way. */
  readonly underWay: boolean;
}

export function Month({ month, dates, underWay }: MonthProps) {
  const { locale } = useIntl();
  return (
    <Panel
      title={month === null ? <Begun underWay={underWay} /> : monthName(month, localeOf(locale as Language))}
    >
      <ul className="rows moment-dates">
        {dates.map((date) => (
          <DateRow key={date.id} date={date} />
        ))}
      </ul>
    </Panel>
  );
}

function Begun({ underWay }: { readonly underWay: boolean }) {
  return underWay ? (
    <FormattedMessage id="campaigns.month.underWay" defaultMessage="Under way" />
  ) : (
    <FormattedMessage id="campaigns.month.begun" defaultMessage="Begun earlier" />
  );
}

function DateRow({ date: { startDate, endDate, status, taskCount, moment } }: { readonly date: DateOf }) {
  return (
    <li>
      <p>
        <CalendarDate from={startDate} to={endDate} />
      </p>
      <p>
        {moment !== null && (
          <>
            <Link to="/moments/$code" params={{ code: moment.code }}>
              {moment.title}
            </Link>
            <br />
          </>
        )}
        <span className="muted small">
          {moment !== null && <Name>{moment.city}</Name>}
          {' · '}
          <TaskCount of={taskCount} />
        </span>
      </p>
      <LookOf look={DATE_LOOKS[status]} value={status} />
    </li>
  );
}
