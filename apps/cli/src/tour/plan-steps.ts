import { randomUUID } from 'node:crypto';
import { cityIn } from '@chorus/kernel/cities';
import type { Browser } from './browser';

/** A partner, and the zone of the city where they work. */
export interface CityPartner {
  readonly browser: Browser;
  readonly zone: string;
}

export interface PlannedTask {
  readonly id: string;
  readonly title: string;
  readonly dueAt: string;
  readonly dueLocal: string;
  readonly place: { readonly timeZone: string };
}

export interface Moved {
  readonly from: string;
  readonly to: string;
  readonly tasks: number;
}

const DAY_MS = 86_400_000;
const dateIn = (from: string, days: number) =>
  new Date(Date.parse(from) + days * DAY_MS).toISOString().slice(0, 10);

/** Where a person is, which is by whose clock they see what is due. */
export async function settle({ browser, zone }: CityPartner): Promise<void> {
  await browser.ask('mutation ($zone: String!) { setPreferences(language: "en", timeZone: $zone) { id } }', {
    zone,
  });
}

/** The next date of a moment that is half a year away or more; gives its id. */
export async function farOccurrence(coordinator: Browser): Promise<{ id: string; startDate: string }> {
  const { occurrences } = await coordinator.ask<{
    occurrences: { edges: { node: { id: string; startDate: string; status: string } }[] };
  }>(
    'query ($from: String!) { occurrences(from: $from, first: 50) { edges { node { id startDate status } } } }',
    {
      from: dateIn(new Date().toISOString(), 180),
    },
  );
  const found = occurrences.edges.map(({ node }) => node).find(({ status }) => status !== 'CANCELLED');
  if (found === undefined) throw new Error('there is no date half a year away');
  return found;
}

/** Makes a side event's tasks, counted back from the date. */
export async function planBack(coordinator: Browser, occurrenceId: string): Promise<void> {
  const { makeBackPlan } = await coordinator.ask<{ makeBackPlan: { message?: string } }>(
    `mutation ($key: ID!, $input: BackPlanInput!) { makeBackPlan(key: $key, input: $input) { ... on Refusal { message } } }`,
    { key: randomUUID(), input: { occurrenceId, template: 'SIDE_EVENT', language: 'en' } },
  );
  if (makeBackPlan.message !== undefined) throw new Error(makeBackPlan.message);
}

/** Each partner takes one of the plan's open tasks on. */
export async function claimOneEach(partners: readonly CityPartner[], occurrenceId: string): Promise<void> {
  for (const { browser } of partners) {
    const { tasks } = await browser.ask<{ tasks: { edges: { node: { id: string } }[] } }>(
      'query ($id: ID!) { tasks(occurrenceId: $id, state: OPEN, first: 20) { edges { node { id } } } }',
      { id: occurrenceId },
    );
    const { claimTask } = await browser.ask<{ claimTask: { message?: string } }>(
      'mutation ($id: ID!) { claimTask(id: $id, anyway: true) { ... on Refusal { message } } }',
      { id: tasks.edges[0]?.node.id },
    );
    if (claimTask.message !== undefined) throw new Error(claimTask.message);
  }
}

/** Moves the date by three weeks, as the preview says it. */
export async function moveOn(
  coordinator: Browser,
  { id, startDate }: { readonly id: string; readonly startDate: string },
): Promise<Moved> {
  const to = dateIn(startDate, 21);
  const input = {
    occurrenceId: id,
    kind: 'MOVED',
    startDate: to,
    endDate: to,
    basis: 'A note of the secretariat',
  };
  const { previewOccurrenceChange: seen } = await coordinator.ask<{
    previewOccurrenceChange: { token: string; shifted: number };
  }>('query ($input: OccurrenceChangeInput!) { previewOccurrenceChange(input: $input) { token shifted } }', {
    input,
  });
  const { changeOccurrence } = await coordinator.ask<{ changeOccurrence: { message?: string } }>(
    `mutation ($input: OccurrenceChangeInput!, $token: String!) { changeOccurrence(input: $input, token: $token) { ... on Refusal { message } } }`,
    { input, token: seen.token },
  );
  if (changeOccurrence.message !== undefined) throw new Error(changeOccurrence.message);
  return { from: startDate, to, tasks: seen.shifted };
}

/** What a partner holds of the occurrence, next due first. */
export async function held({ browser }: CityPartner, occurrenceId: string): Promise<PlannedTask[]> {
  const { tasks } = await browser.ask<{ tasks: { edges: { node: PlannedTask }[] } }>(
    `query ($id: ID!) { tasks(occurrenceId: $id, mine: true, first: 20) { edges { node { id title dueAt dueLocal place { timeZone } } } } }`,
    { id: occurrenceId },
  );
  return tasks.edges.map(({ node }) => node);
}

/** What each partner sees on their own clock; throws where it is not the instant of the clock at the task's place. */
export async function seenByEach(
  partners: readonly CityPartner[],
  occurrenceId: string,
  before: ReadonlyMap<string, string>,
): Promise<string[]> {
  const lines: string[] = [];
  for (const partner of partners) {
    const [task] = await held(partner, occurrenceId);
    if (task === undefined) throw new Error('a partner has lost a task to the move');
    if (before.get(task.id) === task.dueAt) throw new Error(`“${task.title}” has not moved`);
    if (clock(task.dueAt, task.place.timeZone) !== task.dueLocal.replace('T', ' '))
      throw new Error(`“${task.title}” is not due when the clock of its place says so`);
    lines.push(`${cityIn(partner.zone, 'en')}: “${task.title}” by ${clock(task.dueAt, partner.zone)}`);
  }
  return lines;
}

/** A date and time as the clock there shows them. */
function clock(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(instant),
  );
}
