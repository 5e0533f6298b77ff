import type { Standing } from '@/base/session';
import { foldText } from '@/base/text';
import { daysUntil } from '@/base/time';
import type { TaskState } from './generated/operations';
import type { TasksSearch } from './search';

export type Step = 'CLAIM' | 'HAND_IN' | 'HAND_BACK';

/** Where a step leads. */
export const LEADS_TO: Readonly<Record<Step, TaskState>> = {
  CLAIM: 'CLAIMED',
  HAND_IN: 'HANDED_IN',
  HAND_BACK: 'OPEN',
};

/** The step that undoes another one; what was handed in stays handed in. */
export const UNDONE_BY: Readonly<Partial<Record<Step, Step>>> = { CLAIM: 'HAND_BACK', HAND_BACK: 'CLAIM' };

const HELD: readonly TaskState[] = ['CLAIMED', 'IN_PROGRESS', 'BLOCKED'];
const FINISHED: readonly TaskState[] = ['HANDED_IN', 'DONE', 'DROPPED'];

interface Owned {
  readonly state: TaskState;
  readonly organisation: { readonly id: string } | null;
}

/** What a reader may do with a task: an organisation claims through its partners, and moves on only what it holds. */
export function stepsOf(
  { state, organisation: owner }: Owned,
  { role, organisation }: Standing,
): readonly Step[] {
  if (organisation === null || (role !== 'PARTNER' && role !== 'COORDINATOR')) return [];
  if (state === 'OPEN') return ['CLAIM'];
  return HELD.includes(state) && owner?.id === organisation.id ? ['HAND_IN', 'HAND_BACK'] : [];
}

interface Due {
  readonly state: TaskState;
  readonly dueAt: string;
}

/** How near a task is, in calendar days of the reader's zone; null where the work is done and nothing is due. */
export function nearnessOf({ state, dueAt }: Due, now: Date, timeZone: string) {
  if (FINISHED.includes(state)) return null;
  const due = new Date(dueAt);
  return { late: due < now, days: Math.abs(daysUntil(due, now, timeZone)) };
}

const FILTERS = ['search', 'expertise', 'language', 'place', 'fits', 'mine', 'state'] as const;
export type Filter = (typeof FILTERS)[number];

/** Of the filters that an address sets, the one that most probably shuts out what is sought. */
export function tightestOf(search: TasksSearch): Filter | null {
  return FILTERS.find((name) => search[name] !== undefined) ?? null;
}

/** Each expertise once, whatever its case and accents, by the alphabet. */
export function expertisesOf(coverage: {
  readonly edges: readonly { readonly node: { readonly expertise: string } }[];
}): string[] {
  const byKey = new Map(coverage.edges.map(({ node }) => [foldText(node.expertise), node.expertise]));
  return [...byKey.values()].sort((one, other) => one.localeCompare(other));
}

const NEEDED = ['title', 'placeId', 'due'] as const;
export type NeededField = (typeof NEEDED)[number];

/** The first field of a new task that is needed and empty. */
export function leftOut(values: Readonly<Record<NeededField, string>>): NeededField | null {
  return NEEDED.find((name) => values[name].trim() === '') ?? null;
}
