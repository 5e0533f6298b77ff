export const LETTER_STATES = ['DRAFT', 'LOCKED', 'OPEN', 'CLOSED'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** A letter's life (PR-10): from each state, where it may go next. */
export const NEXT: Readonly<Record<LetterState, readonly LetterState[]>> = {
  DRAFT: ['LOCKED'],
  LOCKED: ['OPEN'],
  OPEN: ['CLOSED'],
  CLOSED: [],
};

export const DISPLAYS = ['PUBLIC', 'DELIVERED_ONLY', 'WITHHELD'] as const;
/** Public; seen by the recipient alone; or counted and never shown (PR-14). */
export type Display = (typeof DISPLAYS)[number];
