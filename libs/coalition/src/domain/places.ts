export const FRONTS = ['NEW_YORK', 'GENEVA', 'HOST_COUNTRY', 'CAPITAL', 'OTHER'] as const;
/** What a place is to the coalition's work. */
export type Front = (typeof FRONTS)[number];

/** Places that a new coalition starts with: the UN's seats and the mission capitals that its partners work in. */
export const STARTING_PLACES = [
  { code: 'NYC', name: 'New York', front: 'NEW_YORK', country: 'US', timeZone: 'America/New_York' },
  { code: 'GVA', name: 'Geneva', front: 'GENEVA', country: 'CH', timeZone: 'Europe/Zurich' },
  { code: 'BGF', name: 'Bangui', front: 'HOST_COUNTRY', country: 'CF', timeZone: 'Africa/Bangui' },
  { code: 'BUX', name: 'Bunia', front: 'HOST_COUNTRY', country: 'CD', timeZone: 'Africa/Lubumbashi' },
  { code: 'JUB', name: 'Juba', front: 'HOST_COUNTRY', country: 'SS', timeZone: 'Africa/Juba' },
  {
    code: 'PAP',
    name: 'Port-au-Prince',
    front: 'HOST_COUNTRY',
    country: 'HT',
    timeZone: 'America/Port-au-Prince',
  },
] as const;
