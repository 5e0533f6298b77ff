/** Where a task stands: it waits for its risk note, can be claimed, is somebody's, or has come to an end. */
export const TASK_STATES = [
  'DRAFT',
  'OPEN',
  'CLAIMED',
  'IN_PROGRESS',
  'BLOCKED',
  'HANDED_IN',
  'DONE',
  'DROPPED',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** How far an organisation is with what it has claimed. */
export const CLAIM_STATES = ['CLAIMED', 'IN_PROGRESS', 'BLOCKED', 'HANDED_IN', 'DONE'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

interface ClaimStep {
  readonly from: readonly ClaimState[];
  readonly to: ClaimState;
}

/** The life of a claim: from which states a step may be taken, and where it leads. */
export const CLAIM_LIFE = {
  START: { from: ['CLAIMED', 'BLOCKED'], to: 'IN_PROGRESS' },
  BLOCK: { from: ['CLAIMED', 'IN_PROGRESS'], to: 'BLOCKED' },
  HAND_IN: { from: ['CLAIMED', 'IN_PROGRESS', 'BLOCKED'], to: 'HANDED_IN' },
  SEND_BACK: { from: ['HANDED_IN', 'DONE'], to: 'IN_PROGRESS' },
  ACCEPT: { from: ['HANDED_IN'], to: 'DONE' },
} as const satisfies Record<string, ClaimStep>;
export type ClaimStepName = keyof typeof CLAIM_LIFE;

/** Claims that can be handed back, by whoever holds them or for silence. */
export const HELD: readonly ClaimState[] = ['CLAIMED', 'IN_PROGRESS', 'BLOCKED'];
/** A task that stands so moves no more with the occurrence that it prepares. */
export const FINISHED: readonly TaskState[] = ['HANDED_IN', 'DONE', 'DROPPED'];
/** Tasks that can be dropped. */
export const DROPPABLE: readonly TaskState[] = [
  'DRAFT',
  'OPEN',
  'CLAIMED',
  'IN_PROGRESS',
  'BLOCKED',
  'HANDED_IN',
];

/** True where a claim that stands so may take the step. */
export function mayTake(step: ClaimStepName, state: ClaimState): boolean {
  return (CLAIM_LIFE[step].from as readonly ClaimState[]).includes(state);
}

/**
 * Where a task with so many seats stands, by the claims that hold some of them: it can be claimed while a seat is free,
 * and is otherwise as far as the one that is furthest behind.
 */
export function stateOf(seats: number, claims: readonly ClaimState[]): TaskState {
  if (claims.length < seats) return 'OPEN';
  if (claims.includes('BLOCKED')) return 'BLOCKED';
  if (claims.every((state) => state === 'DONE')) return 'DONE';
  if (claims.every((state) => state === 'DONE' || state === 'HANDED_IN')) return 'HANDED_IN';
  return claims.every((state) => state === 'CLAIMED') ? 'CLAIMED' : 'IN_PROGRESS';
}

/** False for what waits for its risk note and for what was dropped: nobody works on either. */
export function takesSteps(state: TaskState): boolean {
  return state !== 'DRAFT' && state !== 'DROPPED';
}

/** Where a task that stood so is after its claims have changed: a draft and a dropped task stay what they are. */
export function stateAfter(state: TaskState, seats: number, claims: readonly ClaimState[]): TaskState {
  return takesSteps(state) ? stateOf(seats, claims) : state;
}

/** The lowest seat that nobody holds; null where all are held. */
export function freeSeat(seats: number, held: readonly number[]): number | null {
  for (let seat = 1; seat <= seats; seat += 1) if (!held.includes(seat)) return seat;
  return null;
}
