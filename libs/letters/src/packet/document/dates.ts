import { zonedAt } from '@chorus/kernel/time';
import { fill, type Language } from '@chorus/kernel/language';

/** Written here and not asked of the machine, so that a letter is dated alike by every build. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};
const DATES: Readonly<Record<Language, string>> = {
  en: '{day} {month} {year}',
  fr: '{day} {month} {year}',
  es: '{day} de {month} de {year}',
};

/** The day of an instant where a clock shows it, as 26 November 2026. */
export function dayIn(zone: string, at: Date, language: Language): string {
  const { day, month, year } = zonedAt(at, zone);
  const first = language === 'fr' && day === 1;
  return fill(DATES[language], { day: first ? '1er' : day, month: MONTHS[language][month - 1] ?? '', year });
}

/** The time of an instant where a clock shows it, as 17:00. */
export function timeIn(zone: string, at: Date): string {
  return zonedAt(at, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}
