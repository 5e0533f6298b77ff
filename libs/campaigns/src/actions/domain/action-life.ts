/** What can be done towards an office for an ask (PR-26). */
export const ACTION_KINDS = [
  'MEETING',
  'BRIEFING',
  'LETTER',
  'STATEMENT',
  'SIDE_EVENT',
  'MEDIA',
  'SUBMISSION',
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

export const ACTION_STATES = ['DRAFT', 'PLANNED', 'DONE', 'CANCELLED'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

interface Step {
  readonly from: readonly ActionState[];
  readonly to: ActionState;
}

/** The life of an action: from which states a step may be taken, and where it leads. */
export const ACTION_LIFE = {
  PLAN: { from: ['DRAFT'], to: 'PLANNED' },
  FINISH: { from: ['DRAFT', 'PLANNED'], to: 'DONE' },
  CANCEL: { from: ['DRAFT', 'PLANNED'], to: 'CANCELLED' },
  RESUME: { from: ['CANCELLED', 'PLANNED'], to: 'DRAFT' },
} as const satisfies Record<string, Step>;
export type ActionStep = keyof typeof ACTION_LIFE;

export function mayTake(step: ActionStep, state: ActionState): boolean {
  return (ACTION_LIFE[step].from as readonly ActionState[]).includes(state);
}

/** PR-37: where an action in a host country stands so, its risk note must be in force. */
export function needsRiskNote(state: ActionState): boolean {
  return state === 'PLANNED' || state === 'DONE';
}
