import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Submitted } from './browser';

export interface Register {
  readonly asks: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
  readonly targets: Register['asks'];
  readonly moments: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: { readonly occurrences: readonly { readonly id: string }[] };
    }[];
  };
  readonly places: readonly { readonly id: string; readonly code: string }[];
}

export interface OpenedLetter {
  readonly id: string;
  readonly slug: string;
}

const LETTER = [
  'Dear Legal Counsel,',
  'Survivors of abuse by peacekeepers wait for years to learn what became of their case. We ask for **one** change: that the United Nations publish, for every referral to a State, the date of referral and the date and substance of the answer.',
  'We would welcome a meeting before the next session of the General Assembly.',
];
const READER = 'Rosa Lectora';
const DAY_MS = 86_400_000;

/** A local time of UTC that a form would send, so many days from now. */
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 16);

export function readRegister(coordinator: Browser): Promise<Register> {
  return coordinator.ask<Register>(`{
    asks(first: 2) { totalCount edges { node { id } } } targets(first: 1, search: "Legal") { totalCount edges { node { id } } }
    moments(first: 100) { totalCount edges { node { occurrences { id } } } } places { id code } }`);
}

export async function addOrganisation(coordinator: Browser, name: string): Promise<string> {
  const { addOrganisation: made } = await coordinator.ask<{ addOrganisation: { id: string } }>(
    `mutation ($name: String!) { addOrganisation(input: {name: $name, kind: NGO, country: "CF", languages: ["fr"]}) { id } }`,
    { name },
  );
  return made.id;
}

export async function invite(coordinator: Browser, organisationId: string, email: string): Promise<void> {
  await coordinator.ask(
    `mutation ($email: String!, $id: ID!) { invite(input: {email: $email, language: "fr", role: PARTNER, organisationId: $id}) }`,
    { email, id: organisationId },
  );
}

export async function accept(partner: Browser, invitation: string): Promise<void> {
  mustLeadHome(await partner.submit(invitation, { name: 'Aline Partenaire' }));
}

export async function signIn(person: Browser, link: string): Promise<void> {
  mustLeadHome(await person.submit(link));
}

function mustLeadHome({ next }: Submitted): void {
  if (next !== '/home') throw new Error(`The page led to ${next ?? 'nowhere'} instead of home.`);
}

export async function openCampaign(
  coordinator: Browser,
  { asks, targets }: Register,
  title: string,
): Promise<string> {
  const ids = ({ edges }: Register['asks']) => edges.map(({ node }) => node.id);
  const { openCampaign: made } = await coordinator.ask<{ openCampaign: { id: string } }>(
    'mutation ($input: OpenCampaignInput!) { openCampaign(input: $input) { id } }',
    {
      input: {
        title,
        purpose: 'One voice in one week.',
        language: 'en',
        askIds: ids(asks),
        targetIds: ids(targets),
      },
    },
  );
  return made.id;
}

export async function join(partner: Browser, campaignId: string): Promise<void> {
  await partner.ask('mutation ($id: ID!) { setParticipation(campaignId: $id, answer: IN) { id } }', {
    id: campaignId,
  });
}

export async function makeTask(
  coordinator: Browser,
  { moments, places }: Register,
  title: string,
): Promise<string> {
  const occurrenceId = moments.edges.flatMap(({ node }) => node.occurrences)[0]?.id;
  const placeId = places.find(({ code }) => code === 'NYC')?.id;
  const { makeTask: made } = await coordinator.ask<{ makeTask: { id: string } }>(
    'mutation ($input: MakeTaskInput!) { makeTask(input: $input) { id } }',
    { input: { title, description: '', language: 'en', due: inDays(30), placeId, occurrenceId } },
  );
  return made.id;
}

export async function claim(partner: Browser, taskId: string): Promise<void> {
  const query = 'mutation ($id: ID!) { claimTask(id: $id) { ... on Refusal { message } } }';
  accepted((await partner.ask<{ claimTask: Outcome }>(query, { id: taskId })).claimTask);
}

export async function handIn(partner: Browser, taskId: string): Promise<void> {
  const query = 'mutation ($id: ID!) { handInTask(id: $id, note: "Done.") { ... on Refusal { message } } }';
  accepted((await partner.ask<{ handInTask: Outcome }>(query, { id: taskId })).handInTask);
}

export async function openLetter(coordinator: Browser, title: string): Promise<OpenedLetter> {
  const { draftLetter: letter } = await coordinator.ask<{ draftLetter: OpenedLetter }>(
    'mutation ($input: DraftLetterInput!) { draftLetter(input: $input) { id slug } }',
    {
      input: {
        title,
        recipient: 'The Legal Counsel',
        language: 'en',
        blocks: LETTER,
      },
    },
  );
  const { id } = letter;
  await coordinator.ask('mutation ($id: ID!) { lockLetter(id: $id) { __typename } }', { id });
  const open = `mutation ($id: ID!, $closes: String!) { openLetter(id: $id, closes: $closes, zone: "UTC") { ... on Refusal { message } } }`;
  accepted((await coordinator.ask<{ openLetter: Outcome }>(open, { id, closes: inDays(1) })).openLetter);
  return letter;
}

export async function authorise(
  coordinator: Browser,
  partner: Browser,
  organisationId: string,
): Promise<void> {
  const { me } = await partner.ask<{ me: { id: string } }>('{ me { id } }');
  await coordinator.ask('mutation ($input: AuthoriseSignerInput!) { authoriseSigner(input: $input) }', {
    input: { organisationId, personId: me.id, title: 'Director' },
  });
}

export async function signForOrganisation(partner: Browser, { id }: OpenedLetter): Promise<void> {
  const query =
    'mutation ($id: ID!) { signLetter(id: $id, version: 1, display: DELIVERED_ONLY) { ... on Refusal { message } } }';
  accepted((await partner.ask<{ signLetter: Outcome }>(query, { id })).signLetter);
}

export async function signInPublic(reader: Browser, { slug }: OpenedLetter, email: string): Promise<void> {
  await reader.submit(`/l/${slug}/es`, {
    name: READER,
    email,
    country: 'ES',
    display: 'PUBLIC',
    consent: 'yes',
    version: '1',
  });
}

export async function confirm(reader: Browser, link: string): Promise<void> {
  await reader.read(link);
  await reader.submit(`${link}/es`);
}

/** A page may be behind by as long (SAFETY 19). */
const STALE_MS = 10_000;
const LOOK_AGAIN_MS = 200;

export async function checkPage(reader: Browser, { slug }: OpenedLetter, hidden: string): Promise<void> {
  const until = Date.now() + STALE_MS;
  let page = await reader.read(`/l/${slug}/en`);
  while (!page.includes(READER) && Date.now() < until) {
    await wait(LOOK_AGAIN_MS);
    page = await reader.read(`/l/${slug}/en`);
  }
  if (!page.includes(READER)) throw new Error('The page does not show the reader.');
  if (page.includes(hidden)) throw new Error('The page shows the partner.');
  if (!page.includes('2 signatures')) throw new Error('The page does not count two signatures.');
}

interface Outcome {
  readonly message?: string;
}

function accepted({ message }: Outcome): void {
  if (message !== undefined) throw new Error(message);
}
