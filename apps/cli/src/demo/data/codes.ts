import type { PlaceCode } from './places';

/** Moments of the pack for which the demo has words. The demo plans around twelve of those that come next. */
export const MOMENTS = [
  'MANDATE-MONUSCO',
  'CRC-JAN',
  'UPR-WINTER',
  'CEDAW-FEB',
  'SG-SEA-REPORT',
  'C34',
  'HRC-SPRING',
  'GA-C5-R1',
  'SC-CRSV-DEBATE',
  'CAT-SPRING',
  'MANDATE-UNMISS',
  'GA-C5-R2',
  'CRC-MAY',
  'DAY-PEACEKEEPERS',
  'HRC-SUMMER',
  'CEDAW-JUN',
  'SC-CAAC-DEBATE',
  'HRC-AUTUMN',
  'UNGA-HLW',
  'GA-C3',
  'GA-C6-CRIM',
  'GA-C4-PK',
  'MANDATE-MINUSCA',
] as const;
export type MomentCode = (typeof MOMENTS)[number];

const HEADQUARTERS = ['OLA', 'OIOS', 'VRA', 'SCSEA', 'TFV', 'DPO', 'DMSPC-CDS', 'GA-C5', 'GA-C6'] as const;
const HUMAN_RIGHTS = ['OHCHR', 'HRC', 'CRC', 'CEDAW', 'CAT'] as const;
const CONTRIBUTOR = ['TCC-ARMY', 'TCC-PROS', 'TCC-LEG', 'TCC-INV'] as const;
const LEGISLATURE = ['TCC-LEG'] as const;

export type OfficeCode =
  | (typeof HEADQUARTERS)[number]
  | (typeof HUMAN_RIGHTS)[number]
  | (typeof CONTRIBUTOR)[number]
  | 'MINUSCA'
  | 'MONUSCO'
  | 'UNMISS'
  | 'ST-CF'
  | 'ST-CD'
  | 'ST-HT';

/** The mandate of a mission is worked for at headquarters and where the mission is. */
export const ONLY_AT: Partial<Readonly<Record<MomentCode, readonly PlaceCode[]>>> = {
  'MANDATE-MONUSCO': ['NYC', 'BUX', 'GOM'],
  'MANDATE-UNMISS': ['NYC', 'JUB'],
  'MANDATE-MINUSCA': ['NYC', 'BGF'],
};

/** Offices that a task at a place can turn to. */
export const OFFICES_AT: Readonly<Record<PlaceCode, readonly OfficeCode[]>> = {
  NYC: HEADQUARTERS,
  GVA: HUMAN_RIGHTS,
  BGF: ['MINUSCA', 'ST-CF'],
  BUX: ['MONUSCO', 'ST-CD'],
  GOM: ['MONUSCO', 'ST-CD'],
  JUB: ['UNMISS'],
  PAP: ['ST-HT'],
  KTM: CONTRIBUTOR,
  DAC: CONTRIBUTOR,
  MVD: CONTRIBUTOR,
  NBO: LEGISLATURE,
  BRU: LEGISLATURE,
  ADD: LEGISLATURE,
};
