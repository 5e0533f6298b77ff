import type { Front } from '@chorus/coalition';

export type PlaceCode =
  'NYC' | 'GVA' | 'BGF' | 'BUX' | 'JUB' | 'PAP' | 'GOM' | 'KTM' | 'DAC' | 'MVD' | 'NBO' | 'BRU' | 'ADD';

/** Places besides those that every coalition starts with. */
export const MORE_PLACES: readonly {
  readonly code: PlaceCode;
  readonly name: string;
  readonly front: Front;
  readonly country: string;
  readonly timeZone: string;
}[] = [
  { code: 'GOM', name: 'Goma', front: 'HOST_COUNTRY', country: 'CD', timeZone: 'Africa/Lubumbashi' },
  { code: 'KTM', name: 'Kathmandu', front: 'CAPITAL', country: 'NP', timeZone: 'Asia/Kathmandu' },
  { code: 'DAC', name: 'Dhaka', front: 'CAPITAL', country: 'BD', timeZone: 'Asia/Dhaka' },
  { code: 'MVD', name: 'Montevideo', front: 'CAPITAL', country: 'UY', timeZone: 'America/Montevideo' },
  { code: 'NBO', name: 'Nairobi', front: 'OTHER', country: 'KE', timeZone: 'Africa/Nairobi' },
  { code: 'BRU', name: 'Brussels', front: 'OTHER', country: 'BE', timeZone: 'Europe/Brussels' },
  { code: 'ADD', name: 'Addis Ababa', front: 'OTHER', country: 'ET', timeZone: 'Africa/Addis_Ababa' },
];
