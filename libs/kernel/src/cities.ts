import type { Language, Translated } from './language';

/** The United Nations' own cities, as each language calls them; any other is called what its zone is. */
const NAMED: Readonly<Record<string, Translated>> = {
  'America/New_York': { en: 'New York', fr: 'New York', es: 'Nueva York' },
  'Europe/Zurich': { en: 'Geneva', fr: 'Genève', es: 'Ginebra' },
};

/** IANA zones of the seats. */
export const SEATS = Object.keys(NAMED);

/** The city by which people know a zone. */
export function cityIn(zone: string, language: Language): string {
  return NAMED[zone]?.[language] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
