export const MODERATION_STEPS = ['HOLD', 'REJECT', 'RELEASE'] as const;
/** Put aside until it is looked at; not counted; or as if nobody had touched it. */
export type ModerationStep = (typeof MODERATION_STEPS)[number];

export type Moderation = 'NONE' | 'HELD' | 'REJECTED';

/** Where a step leaves a sign-on. */
export const LEADS_TO: Readonly<Record<ModerationStep, Moderation>> = {
  HOLD: 'HELD',
  REJECT: 'REJECTED',
  RELEASE: 'NONE',
};

export const SIGN_ON_FILTERS = ['STANDING', 'HELD', 'REJECTED', 'UNCONFIRMED'] as const;
/** Which sign-ons are looked at: those that stand, those put aside, those rejected, those whose link nobody has used. */
export type SignOnFilter = (typeof SIGN_ON_FILTERS)[number];

/**
 * No part of the sign-ons is told apart by address or network where fewer than so many of one display choice are in it
 * (PR-15, and the promise that a withheld name allows no breakdown under 5).
 */
export const LEAST_GROUP = 5;

/** So many from one network within so long are a burst. */
export const BURST = { least: 5, minutes: 5 } as const;

/** Days after closing for which networks are kept. */
export const NETWORK_DAYS = 30;

/** How a rule finds sign-ons: all that is given must hold; null for what is left open. */
export interface Rule {
  readonly pattern: string | null;
  readonly from: Date | null;
  readonly until: Date | null;
  /** Keyed hash of a network block. */
  readonly network: string | null;
}

/** A rule that would touch every sign-on is none. */
export function saysSomething({ pattern, from, until, network }: Rule): boolean {
  return [pattern, from, until, network].some((part) => part !== null);
}
