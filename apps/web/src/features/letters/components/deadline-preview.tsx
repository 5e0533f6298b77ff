import { FormattedMessage, useIntl } from 'react-intl';
import { localeOf, type Language } from '@/base/language';
import { useSession } from '@/base/session';
import { clockAt, dayAt } from '@/base/time';
import { Name } from '@/ui/written';
import { citiesOf, hourKind, instantAt, type City } from '../rules/deadline';
import { SharedDaylight } from './shared-daylight';

interface DeadlinePreviewProps {
  /** As typed, `2026-11-06T17:00`. */
  readonly local: string;
  readonly place: City;
  readonly places: readonly City[];
}

/** The deadline that is being typed, on the clocks of three cities. */
export function DeadlinePreview({ local, place, places }: DeadlinePreviewProps) {
  const { timeZone } = useSession();
  const instant = instantAt(local, place.timeZone);
  if (instant === null) return null;
  const cities = citiesOf(place, timeZone, places);
  return (
    <div role="status">
      <h3>
        <FormattedMessage id="letters.open.preview" defaultMessage="In each city" />
      </h3>
      <ul className="clocks">
        {cities.map((city) => (
          <Clock key={city.timeZone} instant={instant} city={city} />
        ))}
      </ul>
      <SharedDaylight instant={instant} place={place} cities={cities} />
      <Warning instant={instant} place={place} />
    </div>
  );
}

function Clock({ instant, city }: { readonly instant: Date; readonly city: City }) {
  const locale = localeOf(useIntl().locale as Language);
  return (
    <li>
      <strong>{clockAt(instant, city.timeZone, locale)}</strong>
      <Name>{city.name}</Name>
      <span className="clock-day">{dayAt(instant, city.timeZone, locale)}</span>
      <HourKind of={hourKind(instant, city.timeZone)} />
    </li>
  );
}

function HourKind({ of: kind }: { readonly of: ReturnType<typeof hourKind> }) {
  if (kind === null) return null;
  return (
    <span className="clock-kind">
      {kind === 'weekend' ? (
        <FormattedMessage id="letters.hour.weekend" defaultMessage="weekend there" />
      ) : (
        <FormattedMessage id="letters.hour.night" defaultMessage="night there" />
      )}
    </span>
  );
}

function Warning({ instant, place }: { readonly instant: Date; readonly place: City }) {
  const kind = hourKind(instant, place.timeZone);
  if (kind === null) return null;
  const values = { city: <Name>{place.name}</Name> };
  return (
    <p className="letter-warning">
      <span aria-hidden="true">▲</span>{' '}
      {kind === 'weekend' ? (
        <FormattedMessage
          id="letters.open.weekend"
          defaultMessage="This falls on a weekend in {city}: few people will be at work to sign."
          values={values}
        />
      ) : (
        <FormattedMessage
          id="letters.open.night"
          defaultMessage="This falls in the night in {city}: few people will be at work to sign."
          values={values}
        />
      )}
    </p>
  );
}
