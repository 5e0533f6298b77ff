import { createHash } from 'node:crypto';
import { authorise, count, joinPartner, openLetter, type Reachable } from './story';
import { until } from './until';
import { Visitor } from './visitor';

export interface World extends Reachable {
  readonly coordinator: Visitor;
}

/** What Chorus is for, from the register to a claimed task and a signed, closed letter. */
export async function mainJob(app: World): Promise<void> {
  const { coordinator } = app;
  const register = await coordinator.data<Record<string, { totalCount: number }>>(
    `{ asks { totalCount } un: asks(level: UN) { totalCount } tcc: asks(level: TCC) { totalCount } targets { totalCount }
       moments { totalCount } sources { totalCount } initiatives { totalCount } }`,
  );
  const totals = Object.fromEntries(
    Object.entries(register).map(([name, { totalCount }]) => [name, totalCount]),
  );
  expect(totals).toEqual({
    asks: 27,
    un: 21,
    tcc: 6,
    targets: 50,
    moments: 46,
    sources: 45,
    initiatives: 13,
  });

  const { asks, targets, moments, places } = await coordinator.data<{
    asks: { edges: { node: { id: string } }[] };
    targets: { edges: { node: { id: string } }[] };
    moments: { edges: { node: { occurrences: { id: string }[] } }[] };
    places: { id: string; code: string }[];
  }>(`{ asks(first: 1, target: "OLA") { edges { node { id } } } targets(first: 1, search: "legal affairs") { edges { node { id } } }
        moments(first: 1, city: "New York") { edges { node { occurrences { id } } } } places { id code } }`);
  const { openCampaign } = await coordinator.data<{ openCampaign: { id: string } }>(
    `mutation ($input: OpenCampaignInput!) { openCampaign(input: $input) { id asks { code } targets { code } } }`,
    {
      input: {
        title: 'Immunity is no impunity',
        purpose: 'One ask, one moment.',
        language: 'en',
        askIds: [asks.edges[0]?.node.id],
        targetIds: [targets.edges[0]?.node.id],
      },
    },
  );
  const partner = await joinPartner(app, coordinator, 'Maison de la Justice', 'partner@example.org');
  const joined = await partner.visitor.data<{ setParticipation: object }>(
    `mutation ($id: ID!) { setParticipation(campaignId: $id, answer: IN) {
       ownAnswer participants { totalCount edges { node { name } } } } }`,
    { id: openCampaign.id },
  );
  expect(joined.setParticipation).toEqual({
    ownAnswer: 'IN',
    participants: { totalCount: 1, edges: [{ node: { name: 'Maison de la Justice' } }] },
  });

  const { makeTask } = await coordinator.data<{ makeTask: { id: string; dueAt: string } }>(
    `mutation ($input: MakeTaskInput!) { makeTask(input: $input) { id dueAt } }`,
    {
      input: {
        title: 'Brief the permanent mission',
        description: '',
        language: 'en',
        due: '2027-03-01T17:00',
        placeId: places.find(({ code }) => code === 'NYC')?.id,
        occurrenceId: moments.edges[0]?.node.occurrences[0]?.id,
      },
    },
  );
  expect(makeTask.dueAt).toBe('2027-03-01T22:00:00.000Z');
  const { claimTask } = await partner.visitor.data<{ claimTask: object }>(
    `mutation ($id: ID!) { claimTask(id: $id) { ... on Task { state organisation { name } occurrence { moment { city } } } } }`,
    { id: makeTask.id },
  );
  expect(claimTask).toEqual({
    state: 'CLAIMED',
    organisation: { name: 'Maison de la Justice' },
    occurrence: { moment: { city: 'New York' } },
  });

  await authorise(coordinator, partner);
  const letter = await openLetter(coordinator, 8_000);
  const signed = await partner.visitor.data<{ signLetter: { __typename: string } }>(
    `mutation ($id: ID!) { signLetter(id: $id, version: 1, display: PUBLIC) { __typename } }`,
    { id: letter.id },
  );
  expect(signed.signLetter.__typename).toBe('Letter');

  const reader = new Visitor(app.url);
  const form = {
    name: 'Ada <b>Public</b>',
    email: 'ada@example.org',
    display: 'PUBLIC',
    consent: 'yes',
    version: '1',
  };
  expect((await reader.post(`/l/${letter.slug}/fr`, { ...form, consent: '' })).status).toBe(422);
  const looked = await reader.post(`/l/${letter.slug}/fr/check`, form);
  expect(await looked.text()).toContain('Vérifiez votre signature');
  const sent = await reader.post(`/l/${letter.slug}/fr`, form);
  expect(await readOn(reader, sent)).toContain('Consultez votre messagerie');
  const link = new URL(await until('a link to confirm', () => app.mailbox.linksTo('ada@example.org')[0]))
    .pathname;
  expect((await reader.get(link)).status).toBe(200);
  expect(await count(coordinator)).toBe(1);
  expect(await readOn(reader, await reader.post(`${link}/fr`, {}))).toContain('Votre signature est comptée');
  expect(await count(coordinator)).toBe(2);

  // Another process may show its page for a moment longer (SAFETY 19: at most 10 s).
  const page = await until(
    'the page shows who has signed',
    async () => {
      const text = await (await reader.get(`/l/${letter.slug}/en`)).text();
      return text.includes('Ada &lt;b&gt;') && text;
    },
    10_000,
  );
  expect(page).toContain('Ada &lt;b&gt;Public&lt;/b&gt;');
  expect(page).toContain('Maison de la Justice');
  expect(page).not.toContain('<script');
  const check = await (await reader.get(`/l/${letter.slug}/en/text`)).text();
  const text = /<pre[^>]*>([\s\S]*)<\/pre>/.exec(check)?.[1] ?? '';
  const canonical = text.replace(/&#x27;/g, "'").replace(/&amp;/g, '&');
  expect(check).toContain(createHash('sha256').update(canonical).digest('hex'));

  await until('the letter is closed', async () => {
    const { letters } = await coordinator.data<{ letters: { edges: { node: { state: string } }[] } }>(
      '{ letters { edges { node { state } } } }',
    );
    return letters.edges[0]?.node.state === 'CLOSED';
  });
  const late = await partner.visitor.data<{ signLetter: object }>(
    `mutation ($id: ID!) { signLetter(id: $id, version: 1, display: PUBLIC) { ... on Refusal { code } } }`,
    { id: letter.id },
  );
  expect(late.signLetter).toEqual({ code: 'DEADLINE_PASSED' });
}

/** The page that an answer leads on to. */
async function readOn(reader: Visitor, answer: Response): Promise<string> {
  return (await reader.get(answer.headers.get('location') ?? '/')).text();
}
