import { cityIn } from '@chorus/kernel/cities';
import { fill, localeOf, type Language } from '@chorus/kernel/language';
import { MOMENT_WORDS } from './moment.words';

/** An instant as a mail says it: time, day and city, never a zone. */
export function momentIn(at: Date, zone: string, language: Language): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: zone }).format(at);
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const day = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return fill(MOMENT_WORDS.moment[language], { clock, day, city: cityIn(zone, language) });
}
