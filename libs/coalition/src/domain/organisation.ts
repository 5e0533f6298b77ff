export const ORGANISATION_KINDS = [
  'NGO',
  'NETWORK',
  'ACADEMIC',
  'LAW_FIRM',
  'SURVIVOR_LED',
  'FAITH',
  'OTHER',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Who sees a record, least first (PR-35, PR-46). */
export const VISIBILITIES = ['COORDINATORS', 'RESTRICTED', 'CAMPAIGN', 'COALITION', 'PUBLIC'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** What an organisation starts with, until it chooses otherwise. */
export const LEAST_VISIBILITY: Visibility = 'COORDINATORS';

export const ECOSOC_STATUSES = ['GENERAL', 'SPECIAL', 'ROSTER'] as const;
