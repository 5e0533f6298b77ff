/** Cities to choose a clock by, and what others see of a person. */
import type { Role, Standing } from '@/base/session';

/** Cities that browsers still list under a name that has passed. */
const RENAMED: Readonly<Record<string, string>> = {
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Coral_Harbour: 'Atikokan',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Ponape: 'Pohnpei',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
  Truk: 'Chuuk',
};

export interface ZoneOption {
  /** Its IANA name. */
  readonly zone: string;
  readonly city: string;
}

export interface ZoneGroup {
  /** The first part of the names: `Africa`; empty for zones of no continent. */
  readonly continent: string;
  readonly zones: readonly ZoneOption[];
}

/** "Buenos Aires, Argentina" for `America/Argentina/Buenos_Aires`. */
export function cityName(zone: string): string {
  const [last = zone, ...regions] = zone.split('/').slice(1).reverse();
  return [RENAMED[last] ?? last, ...regions].join(', ').replaceAll('_', ' ');
}

/** Zones by continent, cities in the order of the reader's alphabet; `current` is among them whatever the browser lists. */
export function zoneGroups(zones: readonly string[], current: string, reader: string): ZoneGroup[] {
  const groups = new Map<string, ZoneOption[]>();
  for (const zone of new Set([...zones, current])) {
    const continent = zone.includes('/') ? zone.slice(0, zone.indexOf('/')) : '';
    groups.set(continent, [...(groups.get(continent) ?? []), { zone, city: cityName(zone) }]);
  }
  return [...groups]
    .map(([continent, found]) => ({
      continent,
      zones: found.sort((a, b) => a.city.localeCompare(b.city, reader)),
    }))
    .sort((a, b) => a.continent.localeCompare(b.continent));
}

/** May read who belongs to the coalition; of others the server tells nobody else. */
export function readsMembers(role: Role): boolean {
  return role === 'COORDINATOR' || role === 'PARTNER';
}

export type Seen = 'coordinators' | 'colleagues' | 'individual' | 'signer';

/** What others learn of a person, sentence by sentence. */
export function seenOf({ role, organisation }: Pick<Standing, 'role' | 'organisation'>): Seen[] {
  const circle: Seen = organisation === null ? 'individual' : 'colleagues';
  const signs = role !== 'DATA_PROTECTION_OFFICER' && organisation !== null;
  return signs ? ['coordinators', circle, 'signer'] : ['coordinators', circle];
}

/** All but the session that asks. */
export function others<Session extends { readonly current: boolean }>(
  sessions: readonly Session[],
): Session[] {
  return sessions.filter(({ current }) => !current);
}
