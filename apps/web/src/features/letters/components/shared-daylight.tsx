import { FormattedMessage, useIntl } from 'react-intl';
import { Name } from '@/ui/written';
import { sharedDaylight, type City } from '../rules/deadline';

interface SharedDaylightProps {
  readonly instant: Date;
  readonly place: City;
  readonly cities: readonly City[];
}

/** When people in all the cities are at work on the day of a deadline: a good hour for it. */
export function SharedDaylight({ instant, place, cities }: SharedDaylightProps) {
  const { formatList } = useIntl();
  const hours = sharedDaylight(instant, place, cities);
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
  return (
    <p>
      {hours.length === 0 ? (
        <FormattedMessage
          id="letters.daylight.none"
          defaultMessage="On that day these cities share no working hour."
        />
      ) : (
        <FormattedMessage
          id="letters.daylight"
          defaultMessage="On that day these cities share their working hours from {hours}, in {city}."
          values={{
            hours: formatList(hours.map(({ from, to }) => `${clock(from)}–${clock(to)}`)),
            city: <Name>{place.name}</Name>,
          }}
        />
      )}
    </p>
  );
}
