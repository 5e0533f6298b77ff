/** What comes first on the two screens that people begin with. */

interface Counted {
  readonly totalCount: number;
}

const SHOWN = { moments: 3, letters: 3 } as const;

export const FIRST_STEPS = ['organisation', 'invite', 'campaign', 'moment', 'letter'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

interface Beginnings {
  readonly partners?: Counted;
  readonly invitations?: Counted;
  readonly everyCampaign?: Counted;
  readonly everyLetter?: Counted;
  readonly planned?: { readonly edges: readonly { readonly node: { readonly occurrence: object | null } }[] };
}

/** Which of a coordinator's first steps are done, as the coalition's records show. `acts`: for an organisation. */
export function firstStepsOf(data: Beginnings, acts: boolean): ReadonlyMap<FirstStep, boolean> {
  const some = (list: Counted | undefined) => (list?.totalCount ?? 0) > 0;
  return new Map([
    ['organisation', acts],
    ['invite', some(data.partners) || some(data.invitations)],
    ['campaign', some(data.everyCampaign)],
    ['moment', data.planned?.edges.some(({ node }) => node.occurrence !== null) ?? false],
    ['letter', some(data.everyLetter)],
  ]);
}

/** The first that is left to do; null once only acting for an organisation is left, which some coordinators never do. */
export function nextStepOf(done: ReadonlyMap<FirstStep, boolean>): FirstStep | null {
  const left = FIRST_STEPS.filter((step) => done.get(step) !== true);
  return left.some((step) => step !== 'organisation') ? (left[0] ?? null) : null;
}

/** The next dates, without those that will not take place. */
export function comingOf<Date extends { readonly status: string }>(
  occurrences: { readonly edges: readonly { readonly node: Date }[] },
  most: number = SHOWN.moments,
): Date[] {
  return occurrences.edges
    .map(({ node }) => node)
    .filter(({ status }) => status !== 'CANCELLED')
    .slice(0, most);
}

/** Letters that close soonest, first. */
export function soonestOf<Letter extends { readonly closesAt: string | null }>(
  letters: { readonly edges: readonly { readonly node: Letter }[] } | undefined,
): Letter[] {
  const closing = ({ closesAt }: Letter) => (closesAt === null ? Infinity : Date.parse(closesAt));
  return (letters?.edges ?? [])
    .map(({ node }) => node)
    .sort((one, other) => closing(one) - closing(other) || 0)
    .slice(0, SHOWN.letters);
}

const DAY_MS = 86_400_000;
/** An invitation is worth a word when it is about to end. */
const ENDING_DAYS = 2;
/** Work that nobody has claimed is worth a word from here on. */
export const UNCLAIMED_DAYS = 7;

export function daysFrom(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MS);
}

/** Of each kind so many, so that no kind hides another. */
const OF_EACH = 3;

interface Listed<Node> extends Counted {
  readonly edges: readonly { readonly node: Node }[];
}

interface Matters<Task, Invitation, Letter> {
  readonly unclaimed: Listed<Task>;
  readonly invitations: Listed<Invitation>;
  readonly locked: Listed<Letter>;
  readonly drafts: Listed<Letter>;
}

export type Decision<Task, Invitation, Letter> =
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'invitation'; readonly invitation: Invitation }
  | { readonly kind: 'letter'; readonly letter: Letter };

/** What needs a decision: what a clock presses for, the nearest on top; then letters, those that can open before drafts. */
export function decisionsOf<
  Task extends { readonly dueAt: string },
  Invitation extends { readonly expiresAt: string },
  Letter,
>(matters: Matters<Task, Invitation, Letter>, now: Date) {
  const { unclaimed, locked, drafts } = matters;
  const ending = endingOf(matters.invitations, now);
  const pressing = [
    ...unclaimed.edges
      .slice(0, OF_EACH)
      .map(({ node }) => ({ at: node.dueAt, decision: { kind: 'task' as const, task: node } })),
    ...ending
      .slice(0, OF_EACH)
      .map((node) => ({ at: node.expiresAt, decision: { kind: 'invitation' as const, invitation: node } })),
  ].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const letters = [...locked.edges, ...drafts.edges].slice(0, OF_EACH);
  const shown: Decision<Task, Invitation, Letter>[] = [
    ...pressing.map(({ decision }) => decision),
    ...letters.map(({ node }) => ({ kind: 'letter' as const, letter: node })),
  ];
  const all = unclaimed.totalCount + ending.length + locked.totalCount + drafts.totalCount;
  return { shown, more: all - shown.length };
}

function endingOf<Invitation extends { readonly expiresAt: string }>(
  invitations: Listed<Invitation>,
  now: Date,
): Invitation[] {
  const limit = daysFrom(now, ENDING_DAYS);
  return invitations.edges
    .map(({ node }) => node)
    .filter(({ expiresAt }) => new Date(expiresAt) <= limit)
    .sort((one, other) => Date.parse(one.expiresAt) - Date.parse(other.expiresAt));
}
