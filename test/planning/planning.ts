import { newId } from '../../libs/kernel/src/ids';
import type { TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';

/** A moment's next date, far enough ahead, as the pack brings it. */
export async function plantOccurrence(
  { owner }: Pick<TestApp, 'owner'>,
  startDate: string,
  endDate: string,
  { city = 'Geneva', status = 'CONFIRMED' } = {},
): Promise<string> {
  const id = newId();
  await owner.query(
    `insert into occurrence (coalition_id, id, moment_id, start_date, end_date, status, basis)
     select coalition_id, $1, id, $2, $3, $4, 'The organ’s calendar' from moment where city = $5 order by code limit 1`,
    [id, startDate, endDate, status, city],
  );
  return id;
}

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly dueLocal: string;
  readonly dueAt: string;
  readonly version: number;
  readonly place: { readonly id: string; readonly code: string };
  readonly occurrence: { readonly id: string } | null;
  readonly step: { readonly planId: string; readonly key: string } | null;
}

export async function tasksOf(visitor: Visitor, occurrenceId: string): Promise<Task[]> {
  const { tasks } = await visitor.data<{ tasks: { edges: { node: Task }[] } }>(
    `query ($id: ID!) { tasks(occurrenceId: $id, first: 100) { edges { node {
       id title state dueLocal dueAt version place { id code } occurrence { id } step { planId key } } } } }`,
    { id: occurrenceId },
  );
  return tasks.edges.map(({ node }) => node);
}

/** Makes a plan of this template; gives its id. */
export async function makePlan(
  coordinator: Visitor,
  occurrenceId: string,
  template: string,
  key = newId(),
): Promise<string> {
  const { makeBackPlan } = await coordinator.data<{ makeBackPlan: { id: string; code?: string } }>(
    `mutation ($key: ID!, $input: BackPlanInput!) { makeBackPlan(key: $key, input: $input) { ... on BackPlan { id } ... on Refusal { code } } }`,
    { key, input: { occurrenceId, template, language: 'en' } },
  );
  if (makeBackPlan.code !== undefined) throw new Error(makeBackPlan.code);
  return makeBackPlan.id;
}

export interface Preview {
  readonly token: string;
  readonly shifted: number;
  readonly dropped: number;
  readonly finished: number;
  readonly people: number;
  readonly organisations: number;
  readonly shifts: readonly {
    readonly taskId: string;
    readonly becomes: { readonly date: string; readonly time: string | null };
    readonly flags: readonly string[];
    readonly holiday: string | null;
  }[];
  readonly flags: readonly { readonly flag: string; readonly tasks: number }[];
  readonly plans: readonly {
    readonly planId: string;
    readonly shortWindow: number | null;
    readonly late: readonly { readonly key: string; readonly workingDays: number }[];
  }[];
  readonly letters: readonly {
    readonly id: string;
    readonly closesTooLate: boolean;
    readonly shortWindow: number | null;
  }[];
}

export async function preview(visitor: Visitor, input: object): Promise<Preview> {
  const { previewOccurrenceChange } = await visitor.data<{ previewOccurrenceChange: Preview }>(
    `query ($input: OccurrenceChangeInput!) { previewOccurrenceChange(input: $input) {
       token shifted dropped finished people organisations shifts { taskId becomes { date time } flags holiday }
       flags { flag tasks } plans { planId shortWindow late { key workingDays } } letters { id closesTooLate shortWindow } } }`,
    { input },
  );
  return previewOccurrenceChange;
}

export interface Changed {
  readonly code?: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly status: string;
  readonly changes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly otherId: string | null;
    readonly undoneAt: string | null;
    readonly undoable: boolean;
  }[];
}
const CHANGED = `__typename ... on Refusal { code } ... on Occurrence { startDate endDate status changes { id kind otherId undoneAt undoable } }`;

/** Previews a change and does just that. */
export async function change(visitor: Visitor, input: object, token?: string): Promise<Changed> {
  const { changeOccurrence } = await visitor.data<{ changeOccurrence: Changed }>(
    `mutation ($input: OccurrenceChangeInput!, $token: String!) { changeOccurrence(input: $input, token: $token) { ${CHANGED} } }`,
    { input, token: token ?? (await preview(visitor, input)).token },
  );
  return changeOccurrence;
}

export async function undo(visitor: Visitor, id: string): Promise<Changed> {
  const { undoOccurrenceChange } = await visitor.data<{ undoOccurrenceChange: Changed }>(
    `mutation ($id: ID!) { undoOccurrenceChange(id: $id) { ${CHANGED} } }`,
    { id },
  );
  return undoOccurrenceChange;
}
