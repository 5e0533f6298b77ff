/** Who acts in a coalition. The order is the order of the design's words, not a rank. */
export const ROLES = ['COORDINATOR', 'PARTNER', 'MEMBER', 'DATA_PROTECTION_OFFICER'] as const;
export type Role = (typeof ROLES)[number];

/** A signed-in person with a verified, live membership of the scope's coalition. */
export interface Actor {
  readonly personId: string;
  readonly membershipId: string;
  readonly role: Role;
  /** The organisation that the person acts for, where there is one. */
  readonly organisationId: string | null;
}
