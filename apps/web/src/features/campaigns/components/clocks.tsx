import { useIntl } from 'react-intl';
import { localeOf, type Language } from '@/base/language';
import { useSession } from '@/base/session';
import { cityOf, clockAt, shortDayAt } from '@/base/time';
import { useMinute } from '../hooks/use-minute';
import { thirdZone } from '../rules/dates';

const NEW_YORK = 'America/New_York';
const GENEVA = 'Europe/Zurich';

/** What time it is where the work happens. It moves each minute, and no reader is interrupted for it. */
export function Clocks() {
  const { formatMessage: t, locale } = useIntl();
  const { timeZone } = useSession();
  const now = useMinute();
  const third = thirdZone(timeZone, [NEW_YORK, GENEVA]);
  const cities = [
    { zone: NEW_YORK, name: t({ id: 'campaigns.clock.newYork', defaultMessage: 'New York' }) },
    { zone: GENEVA, name: t({ id: 'campaigns.clock.geneva', defaultMessage: 'Geneva' }) },
    { zone: third, name: cityOf(third) },
  ];
  const written = localeOf(locale as Language);
  return (
    <div className="panel moment-clocks">
      <ul className="clocks" aria-label={t({ id: 'campaigns.clocks', defaultMessage: 'The time now' })}>
        {cities.map(({ zone, name }) => (
          <li key={zone}>
            <span className="small">
              <bdi>{name}</bdi>
            </span>
            <strong>
              <time dateTime={now.toISOString()}>{clockAt(now, zone, written)}</time>
            </strong>
            <span className="muted small">{shortDayAt(now, zone, written, now)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
