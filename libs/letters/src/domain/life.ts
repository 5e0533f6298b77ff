export type LetterState = 'DRAFT' | 'LOCKED' | 'OPEN' | 'CLOSED';

export interface LetterStep {
  readonly from: LetterState;
  readonly to: LetterState;
}

/** A letter's life (PR-10): each step leads from one state to the next, and none leads back. */
export const LIFE = {
  lock: { from: 'DRAFT', to: 'LOCKED' },
  open: { from: 'LOCKED', to: 'OPEN' },
  close: { from: 'OPEN', to: 'CLOSED' },
} as const satisfies Record<string, LetterStep>;

export const DISPLAYS = ['PUBLIC', 'DELIVERED_ONLY', 'WITHHELD'] as const;
/** Public; seen by the recipient alone; or counted and never shown (PR-14). */
export type Display = (typeof DISPLAYS)[number];
