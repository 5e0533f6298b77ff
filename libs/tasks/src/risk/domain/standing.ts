/** What a risk note can belong to: one engagement of the coalition. */
export const ENGAGEMENT_KINDS = ['TASK', 'ACTION'] as const;
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number];

/** Kinds of people who may be harmed; a risk note names nobody (PR-37, PR-40). */
export const AT_RISK = [
  'LOCAL_PARTNERS',
  'STAFF_AND_VOLUNTEERS',
  'COMMUNITY_MEMBERS',
  'PEOPLE_SEEKING_HELP',
  'FAMILIES',
  'INTERPRETERS_AND_DRIVERS',
  'JOURNALISTS',
  'LAWYERS',
  'OFFICIALS',
  'OTHERS',
] as const;
export type AtRisk = (typeof AT_RISK)[number];

/** How far an engagement's risk note carries it. */
export const RISK_STANDINGS = ['MISSING', 'AWAITS_APPROVAL', 'IN_FORCE', 'REVIEW_OVERDUE'] as const;
export type RiskStanding = (typeof RISK_STANDINGS)[number];

/** What of a note decides its standing. */
export interface Reviewed {
  /** When a coordinator approved it as it reads now; null where nobody has. */
  readonly decidedAt: Date | null;
  /** The last day on which it holds without a review, YYYY-MM-DD. */
  readonly reviewOn: string;
}

/** Where a note stands on a day YYYY-MM-DD: it holds through its review date, and no longer (US-35). */
export function standing(note: Reviewed | undefined, today: string): RiskStanding {
  if (note === undefined) return 'MISSING';
  if (note.decidedAt === null) return 'AWAITS_APPROVAL';
  return note.reviewOn < today ? 'REVIEW_OVERDUE' : 'IN_FORCE';
}

/** PR-37: an engagement in a host country goes ahead only under a note that is in force. */
export function mayGoAhead(inHostCountry: boolean, risk: RiskStanding): boolean {
  return !inHostCountry || risk === 'IN_FORCE';
}
