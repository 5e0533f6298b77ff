import type { Translated } from '@chorus/kernel/language';

export const OCCURRENCE_STATUSES = [
  'EXPECTED',
  'TENTATIVE',
  'CONFIRMED',
  'MOVED',
  'CANCELLED',
  'HELD',
  'NO_OUTCOME',
] as const;
export type OccurrenceStatus = (typeof OCCURRENCE_STATUSES)[number];

/** How a refusal names a status. */
export const STATUS_NAMES: Readonly<Record<OccurrenceStatus, Translated>> = {
  EXPECTED: { en: 'expected', fr: 'attendue', es: 'prevista' },
  TENTATIVE: { en: 'tentative', fr: 'provisoire', es: 'provisional' },
  CONFIRMED: { en: 'confirmed', fr: 'confirmée', es: 'confirmada' },
  MOVED: { en: 'moved', fr: 'déplacée', es: 'cambiada de fecha' },
  CANCELLED: { en: 'cancelled', fr: 'annulée', es: 'cancelada' },
  HELD: { en: 'held', fr: 'tenue', es: 'celebrada' },
  NO_OUTCOME: { en: 'without an outcome', fr: 'sans résultat', es: 'sin resultado' },
};

export interface OccurrenceStep {
  readonly from: readonly OccurrenceStatus[];
  readonly to: OccurrenceStatus;
}

/** While it is still to come, or under way. */
const AHEAD = ['EXPECTED', 'TENTATIVE', 'CONFIRMED', 'MOVED'] as const;

/**
 * The life of an occurrence (PR-27): from which statuses each step may be taken, and where it leads. A confirmation may be
 * given again with a better source; whether it was held, or held without an outcome, may be corrected.
 */
export const OCCURRENCE_LIFE = {
  confirm: { from: AHEAD, to: 'CONFIRMED' },
  move: { from: AHEAD, to: 'MOVED' },
  cancel: { from: AHEAD, to: 'CANCELLED' },
  hold: { from: [...AHEAD, 'NO_OUTCOME'], to: 'HELD' },
  endWithoutOutcome: { from: [...AHEAD, 'HELD'], to: 'NO_OUTCOME' },
} as const satisfies Record<string, OccurrenceStep>;

export function mayTake(step: OccurrenceStep, status: OccurrenceStatus): boolean {
  return step.from.includes(status);
}
