import { CoalitionsService } from '@chorus/coalition';
import { PeopleService, SignInService } from '@chorus/identity';
import { newId } from '@chorus/kernel/ids';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { joinPartner, openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { Visitor } from '../support/visitor';

/** A coordinator of another coalition: the strongest stranger there is. */
async function stranger(app: TestApp): Promise<Visitor> {
  const token = await app.run(async () => {
    const person = await app.app
      .get(PeopleService)
      .ensure(PLATFORM_SCOPE, { email: 'stranger@example.org', name: 'S', language: 'en', timeZone: 'UTC' });
    await app.app.get(CoalitionsService).found('other', 'Other', person.id);
    return app.app.get(SignInService).linkToken(PLATFORM_SCOPE, person.id);
  });
  const visitor = new Visitor(app.url);
  await visitor.signIn(`/sign-in/${token}`);
  return visitor;
}

interface Node {
  readonly id: string;
}
interface List {
  readonly edges: readonly { readonly node: Node }[];
}

const MUTATIONS: readonly [string, string][] = [
  ['lockLetter', 'mutation ($id: ID!) { lockLetter(id: $id) { __typename } }'],
  [
    'openLetter',
    'mutation ($id: ID!) { openLetter(id: $id, closes: "2099-01-01T00:00", zone: "UTC") { __typename } }',
  ],
  ['signLetter', 'mutation ($id: ID!) { signLetter(id: $id, display: PUBLIC) { __typename } }'],
  ['claimTask', 'mutation ($id: ID!) { claimTask(id: $id) { __typename } }'],
  ['setParticipation', 'mutation ($id: ID!) { setParticipation(campaignId: $id, answer: IN) { id } }'],
  [
    'setOrganisationVisibility',
    'mutation ($id: ID!) { setOrganisationVisibility(id: $id, visibility: PUBLIC) { id } }',
  ],
];

describe('two coalitions (SAFETY 1, 4)', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let other: Visitor;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    other = await stranger(app);
    const { places, asks, targets } = await coordinator.data<
      Record<'asks' | 'targets', List> & { places: Node[] }
    >(
      '{ places { id } asks(first: 1) { edges { node { id } } } targets(first: 1) { edges { node { id } } } }',
    );
    const first = (list: List) => list.edges[0]?.node.id;
    const task = {
      title: 'A task',
      description: '',
      language: 'en',
      due: '2027-01-01T09:00',
      placeId: places[0]?.id,
    };
    const campaign = {
      title: 'Ours',
      purpose: '',
      language: 'en',
      askIds: [first(asks)],
      targetIds: [first(targets)],
    };
    const made = await coordinator.data<{ makeTask: { id: string }; openCampaign: { id: string } }>(
      `mutation ($task: MakeTaskInput!, $campaign: OpenCampaignInput!) { makeTask(input: $task) { id } openCampaign(input: $campaign) { id } }`,
      { task, campaign },
    );
    const letter = await openLetter(coordinator, 600_000);
    const partner = await joinPartner(app, coordinator, 'Ours alone', 'ours@example.org');
    Object.assign(ids, {
      lockLetter: letter.id,
      openLetter: letter.id,
      signLetter: letter.id,
      claimTask: made.makeTask.id,
      setParticipation: made.openCampaign.id,
      setOrganisationVisibility: partner.organisationId,
    });
  });
  afterAll(() => app.close());

  it('see nothing of each other in any list', async () => {
    const lists = await other.data<Record<string, { totalCount: number }>>(
      '{ asks { totalCount } targets { totalCount } moments { totalCount } sources { totalCount } initiatives { totalCount } organisations { totalCount } tasks { totalCount } letters { totalCount } campaigns { totalCount } }',
    );
    expect(Object.values(lists).map(({ totalCount }) => totalCount)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it.each(MUTATIONS)(
    'answer %s of a foreign id exactly as of an id that does not exist',
    async (name, query) => {
      const foreign = await other.ask(query, { id: ids[name] });
      const absent = await other.ask(query, { id: newId() });
      expect(foreign.errors ?? foreign.data).toEqual(absent.errors ?? absent.data);
    },
  );

  it('cannot be named by a header of someone who is no member', async () => {
    const answer = await other.ask('{ asks { totalCount } }', {}, { 'x-coalition': 'first' });
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('refuse an organisation of the other in an invitation', async () => {
    const answer = await other.ask(
      `mutation ($id: ID!) { invite(input: {email: "x@example.org", language: "en", role: PARTNER, organisationId: $id}) }`,
      {
        id: ids.setOrganisationVisibility,
      },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
