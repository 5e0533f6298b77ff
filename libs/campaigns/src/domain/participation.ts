/** An organisation's answer to a campaign: in, observing, or not this time (PR-01). */
export const ANSWERS = ['IN', 'OBSERVE', 'PASS'] as const;
export type Answer = (typeof ANSWERS)[number];
