import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { CalendarDate } from '@/ui/date';
import { Panel } from '@/ui/panel';
import { Name } from '@/ui/written';
import type { ComingFragment } from '../generated/operations';

/** The next moments by date. */
export function Coming({ dates }: { readonly dates: readonly ComingFragment[] }) {
  return (
    <aside>
      <Panel title={<FormattedMessage id="home.coming" defaultMessage="Coming up" />}>
        {dates.length === 0 ? (
          <p className="muted">
            <FormattedMessage id="home.coming.none" defaultMessage="No dates ahead." />{' '}
            <Link to="/moments">
              <FormattedMessage id="home.coming.all" defaultMessage="See all moments" />
            </Link>
          </p>
        ) : (
          <ol className="coming">
            {dates.map((date) => (
              <ComingDate key={date.id} date={date} />
            ))}
          </ol>
        )}
      </Panel>
    </aside>
  );
}

export function ComingDate({
  date: { startDate, endDate, status, moment },
}: {
  readonly date: ComingFragment;
}) {
  return (
    <li>
      <p className="coming-date">
        <CalendarDate from={startDate} to={endDate} />
      </p>
      {moment !== null && (
        <p className="coming-moment">
          <Link to="/moments/$code" params={{ code: moment.code }}>
            <bdi>{moment.title}</bdi>
          </Link>
        </p>
      )}
      <p className="muted small">
        {moment !== null && <Name>{moment.city}</Name>}
        {(status === 'EXPECTED' || status === 'TENTATIVE') && (
          <>
            {' · '}
            <FormattedMessage id="home.coming.unsure" defaultMessage="date not confirmed yet" />
          </>
        )}
      </p>
    </li>
  );
}
