import { cityIn, SEATS } from '@chorus/kernel/cities';
import { localeOf, type Language } from '@chorus/kernel/language';

/** The zones in whose cities a deadline is shown: where it was set, New York, Geneva, and where the reader may be; three at most. */
export function zonesOf(zone: string, more: readonly string[] = []): string[] {
  return [...new Set([zone, ...SEATS, ...more])].slice(0, 3);
}

/** An instant on the clocks of several cities, a line for each; the first is the one that was set. */
export function Cities({
  at,
  zones,
  language,
}: {
  readonly at: Date;
  readonly zones: readonly string[];
  readonly language: Language;
}) {
  const locale = localeOf(language);
  return (
    <ul className="plain">
      {zones.map((timeZone) => (
        <li key={timeZone}>
          <time dateTime={at.toISOString()}>{clockAndDay(at, timeZone, locale)}</time>
          {' · '}
          {cityIn(timeZone, language)}
        </li>
      ))}
    </ul>
  );
}

function clockAndDay(at: Date, timeZone: string, locale: string): string {
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  return `${clock.format(at)} · ${dayIn(at, timeZone, locale)}`;
}

function dayIn(at: Date, timeZone: string, locale: string): string {
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, { ...day, timeZone }).format(at);
}

/** A day by the calendar of a zone; of what happened, where the hour does not matter. */
export function Day({
  at,
  zone = 'UTC',
  language,
}: {
  readonly at: Date;
  readonly zone?: string;
  readonly language: Language;
}) {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone } as const;
  return (
    <time dateTime={at.toISOString()}>{new Intl.DateTimeFormat(localeOf(language), format).format(at)}</time>
  );
}
