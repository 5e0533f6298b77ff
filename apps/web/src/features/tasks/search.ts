import { flagOf, oneOf, textOf } from '@/base/search';

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

/** What the address of the tasks says: filters, list or board, and where each list goes on. */
export interface TasksSearch {
  readonly search?: string;
  readonly state?: (typeof TASK_STATES)[number];
  /** Code of a place. */
  readonly place?: string;
  readonly language?: string;
  readonly expertise?: string;
  readonly mine?: true;
  readonly fits?: true;
  readonly view?: 'board';
  readonly after?: string;
  readonly openAfter?: string;
  readonly claimedAfter?: string;
  readonly handedInAfter?: string;
}

export function tasksSearch(raw: Record<string, unknown>): TasksSearch {
  return {
    search: textOf(raw, 'search'),
    state: oneOf(raw, 'state', TASK_STATES),
    place: textOf(raw, 'place'),
    language: textOf(raw, 'language'),
    expertise: textOf(raw, 'expertise'),
    mine: flagOf(raw, 'mine'),
    fits: flagOf(raw, 'fits'),
    view: oneOf(raw, 'view', ['board']),
    after: textOf(raw, 'after'),
    openAfter: textOf(raw, 'openAfter'),
    claimedAfter: textOf(raw, 'claimedAfter'),
    handedInAfter: textOf(raw, 'handedInAfter'),
  };
}

/** The occurrence that a new task prepares, where the link to the form says one. */
export function newTaskSearch(raw: Record<string, unknown>): { readonly occurrence?: string } {
  return { occurrence: textOf(raw, 'occurrence') };
}
