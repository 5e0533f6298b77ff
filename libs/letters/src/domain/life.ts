import type { Translated } from '@chorus/kernel/language';

export const LETTER_STATES = [
  'DRAFT',
  'COMMENT',
  'LOCKED',
  'OPEN',
  'CLOSED',
  'DELIVERED',
  'ANSWERED',
  'WITHDRAWN',
] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** How a refusal names a state. */
export const STATE_NAMES: Readonly<Record<LetterState, Translated>> = {
  DRAFT: { en: 'a draft', fr: 'à l’état de brouillon', es: 'en borrador' },
  COMMENT: { en: 'open for comments', fr: 'ouverte aux commentaires', es: 'abierta a comentarios' },
  LOCKED: { en: 'locked', fr: 'verrouillée', es: 'bloqueada' },
  OPEN: { en: 'open for signature', fr: 'ouverte à la signature', es: 'abierta a la firma' },
  CLOSED: { en: 'closed', fr: 'close', es: 'cerrada' },
  DELIVERED: { en: 'delivered', fr: 'remise', es: 'entregada' },
  ANSWERED: { en: 'answered', fr: 'suivie d’une réponse', es: 'respondida' },
  WITHDRAWN: { en: 'withdrawn', fr: 'retirée', es: 'retirada' },
};

export interface LetterStep {
  readonly from: readonly LetterState[];
  readonly to: LetterState;
}

/**
 * A letter's life (PR-10): from which states each step may be taken, and where it leads. Two lead elsewhere than onward,
 * and ask for a reason: back to the draft while nobody has signed, and the withdrawal of a letter that is not delivered.
 */
export const LIFE = {
  comment: { from: ['DRAFT'], to: 'COMMENT' },
  redraft: { from: ['COMMENT', 'LOCKED'], to: 'DRAFT' },
  lock: { from: ['DRAFT', 'COMMENT'], to: 'LOCKED' },
  open: { from: ['LOCKED'], to: 'OPEN' },
  amend: { from: ['OPEN'], to: 'OPEN' },
  close: { from: ['OPEN'], to: 'CLOSED' },
  deliver: { from: ['CLOSED'], to: 'DELIVERED' },
  answer: { from: ['DELIVERED'], to: 'ANSWERED' },
  withdraw: { from: ['DRAFT', 'COMMENT', 'LOCKED', 'OPEN', 'CLOSED'], to: 'WITHDRAWN' },
} as const satisfies Record<string, LetterStep>;

/** While the words may change. */
export const EDITABLE: readonly LetterState[] = LIFE.lock.from;

/** Once the letter has been opened, whatever became of it. */
export const PUBLISHED: readonly LetterState[] = ['OPEN', 'CLOSED', 'DELIVERED', 'ANSWERED'];

export function mayTake(step: LetterStep, state: LetterState): boolean {
  return step.from.includes(state);
}

export const AUDIENCES = ['MEMBERS', 'ORGANISATIONS', 'PUBLIC'] as const;
/** Who may sign: the coalition's members; organisations; or anybody. */
export type Audience = (typeof AUDIENCES)[number];

export const VERSION_KINDS = ['FIRST', 'TYPOGRAPHICAL', 'SUBSTANTIVE'] as const;
/** PR-11: what a version is to those who signed the one before it. */
export type VersionKind = (typeof VERSION_KINDS)[number];

export const DISPLAYS = ['PUBLIC', 'DELIVERED_ONLY', 'WITHHELD'] as const;
/** Public; seen by the recipient alone; or counted and never shown (PR-14). */
export type Display = (typeof DISPLAYS)[number];
