import { FormattedMessage, useIntl } from 'react-intl';
import { localeOf, type Language } from '@/base/language';
import { clockAt, cityOf, dayAt, dateSpan, longDate, sameClock, shortDayAt } from '@/base/time';
import { currentTime } from '@/base/now';
import { useSession } from '@/base/session';

export interface City {
  readonly name: string;
  readonly timeZone: string;
}

function useLocale(): string {
  return localeOf(useIntl().locale as Language);
}

/** "17:00, Friday 6 November 2026 in New York; 23:00 in Bangui": the place first, then the reader where clocks differ. */
export function Moment({ at, city }: { readonly at: string; readonly city: City }) {
  const locale = useLocale();
  const { timeZone } = useSession();
  const instant = new Date(at);
  const there = {
    clock: clockAt(instant, city.timeZone, locale),
    day: dayAt(instant, city.timeZone, locale),
    city: city.name,
  };
  return (
    <time dateTime={at}>
      <FormattedMessage id="ui.moment" defaultMessage="{clock}, {day} in {city}" values={there} />
      {!sameClock(instant, city.timeZone, timeZone) && <Elsewhere instant={instant} there={city.timeZone} />}
    </time>
  );
}

/** The same instant where the reader is; with its day only where that is another one. */
function Elsewhere({ instant, there }: { readonly instant: Date; readonly there: string }) {
  const locale = useLocale();
  const { timeZone } = useSession();
  const day = dayAt(instant, timeZone, locale);
  const clock = clockAt(instant, timeZone, locale);
  const sameDay = day === dayAt(instant, there, locale);
  return (
    <span className="muted">
      {'; '}
      {sameDay ? (
        <FormattedMessage
          id="ui.moment.here"
          defaultMessage="{clock} in {city}"
          values={{ clock, city: cityOf(timeZone) }}
        />
      ) : (
        <FormattedMessage
          id="ui.moment.hereDay"
          defaultMessage="{clock}, {day} in {city}"
          values={{ clock, day, city: cityOf(timeZone) }}
        />
      )}
    </span>
  );
}

/** "Fri, 6 Nov, 17:00 in New York", for lists. */
export function ShortMoment({ at, city }: { readonly at: string; readonly city: City }) {
  const locale = useLocale();
  const instant = new Date(at);
  return (
    <time dateTime={at}>
      <FormattedMessage
        id="ui.moment.short"
        defaultMessage="{day}, {clock} in {city}"
        values={{
          day: shortDayAt(instant, city.timeZone, locale, currentTime()),
          clock: clockAt(instant, city.timeZone, locale),
          city: city.name,
        }}
      />
    </time>
  );
}

/** The same in the reader's own city. */
export function OwnMoment({ at }: { readonly at: string }) {
  const { timeZone } = useSession();
  return <ShortMoment at={at} city={{ name: cityOf(timeZone), timeZone }} />;
}

/** A calendar date or a span of them, the same everywhere. */
export function CalendarDate({ from, to = from }: { readonly from: string; readonly to?: string }) {
  const locale = useLocale();
  return <time dateTime={from}>{from === to ? longDate(from, locale) : dateSpan(from, to, locale)}</time>;
}
