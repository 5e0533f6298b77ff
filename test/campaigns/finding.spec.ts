import { newId } from '../../libs/kernel/src/ids';
import { plantOrganisation, plantPerson } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';

interface Found {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly title: string; readonly ownAnswer: string | null } }[];
}

describe('campaigns are found', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let ours: Visitor;
  let theirs: Visitor;
  let individual: Visitor;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    for (const [title, purpose, ask, target] of [
      ['Égalité devant la loi', 'No immunity', 'OLA', 'OLA'],
      ['Follow the money', 'Paye the victims’ fund 100 %', 'VRA', 'VRA'],
      ['Name the office', '', 'OIOS', 'OIOS'],
    ] as const) {
      ids[title] = await openCampaign(title, purpose, ask, [await idOf('targets', `search: "${target}"`)]);
    }
    ours = (await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Ours'))).visitor;
    theirs = (await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Theirs'))).visitor;
    individual = (await plantPerson(app, 'MEMBER')).visitor;
    await answer(ours, 'Follow the money', 'IN');
    await answer(ours, 'Name the office', 'PASS');
    await answer(theirs, 'Égalité devant la loi', 'OBSERVE');
  });
  afterAll(() => app.close());

  async function idOf(list: string, filter: string): Promise<string> {
    const found = await coordinator.data<Record<string, { edges: { node: { id: string } }[] }>>(
      `{ ${list}(first: 1, ${filter}) { edges { node { id } } } }`,
    );
    return found[list]?.edges[0]?.node.id ?? '';
  }

  async function openCampaign(
    title: string,
    purpose: string,
    askOf: string,
    targetIds: string[],
  ): Promise<string> {
    const askIds = [await idOf('asks', `target: "${askOf}"`)];
    const { openCampaign } = await coordinator.data<{ openCampaign: { id: string } }>(
      'mutation ($input: OpenCampaignInput!) { openCampaign(input: $input) { id } }',
      { input: { title, purpose, language: 'en', askIds, targetIds } },
    );
    return openCampaign.id;
  }

  async function answer(visitor: Visitor, campaign: string, answered: string): Promise<void> {
    await visitor.data(
      'mutation ($id: ID!, $answer: ParticipationAnswer!) { setParticipation(campaignId: $id, answer: $answer) { id } }',
      { id: ids[campaign], answer: answered },
    );
  }

  async function found(visitor: Visitor, filter: string): Promise<Found> {
    const { campaigns } = await visitor.data<{ campaigns: Found }>(
      `{ campaigns(first: 50${filter}) { totalCount edges { node { title ownAnswer } } } }`,
    );
    expect(campaigns.totalCount).toBe(campaigns.edges.length);
    return campaigns;
  }

  const titles = async (visitor: Visitor, filter: string) =>
    (await found(visitor, filter)).edges.map(({ node }) => node.title);

  it.each([
    ['a part of the title, whatever its accents and case', 'search: "EGALITE"', ['Égalité devant la loi']],
    ['a part of the purpose', 'search: "immunity"', ['Égalité devant la loi']],
    ['a wild card, taken literally', 'search: "%"', ['Follow the money']],
    ['a code that nothing has', 'ask: "NOTHING"', []],
    ['an ask and a target that are not of one campaign', 'target: "OLA", search: "money"', []],
  ])('by %s', async (_, filter, expected) => {
    expect(await titles(coordinator, `, ${filter}`)).toEqual(expected);
  });

  it('by each ask that they press and each target that they turn to', async () => {
    const { campaigns } = await coordinator.data<{
      campaigns: {
        edges: { node: { title: string; asks: { code: string }[]; targets: { code: string }[] } }[];
      };
    }>('{ campaigns { edges { node { title asks { code } targets { code } } } } }');
    const all = campaigns.edges.map(({ node }) => node);
    expect(all).toHaveLength(3);
    for (const list of ['asks', 'targets'] as const) {
      for (const code of all.flatMap((campaign) => campaign[list].map((one) => one.code))) {
        const wanted = all.filter((campaign) => campaign[list].some((one) => one.code === code));
        expect(await titles(coordinator, `, ${list.slice(0, -1)}: "${code}"`)).toEqual(
          wanted.map(({ title }) => title),
        );
      }
    }
  });

  it('by whether the own organisation has answered, however it has', async () => {
    expect(await titles(ours, ', answered: true')).toEqual(['Follow the money', 'Name the office']);
    expect(await titles(ours, ', answered: false')).toEqual(['Égalité devant la loi']);
    expect(await titles(theirs, ', answered: true')).toEqual(['Égalité devant la loi']);
  });

  it('by neither for whoever acts for no organisation', async () => {
    for (const visitor of [individual, coordinator]) {
      expect(await titles(visitor, ', answered: true')).toEqual([]);
      expect(await titles(visitor, ', answered: false')).toEqual([]);
    }
  });

  it('with the answer of the reader’s own organisation, and of no other', async () => {
    const answers = async (visitor: Visitor) =>
      Object.fromEntries((await found(visitor, '')).edges.map(({ node }) => [node.title, node.ownAnswer]));
    expect(await answers(ours)).toEqual({
      'Follow the money': 'IN',
      'Name the office': 'PASS',
      'Égalité devant la loi': null,
    });
    expect(await answers(theirs)).toEqual({
      'Follow the money': null,
      'Name the office': null,
      'Égalité devant la loi': 'OBSERVE',
    });
    expect(Object.values(await answers(coordinator))).toEqual([null, null, null]);
  });

  it('one by one', async () => {
    const query = 'query ($id: ID!) { campaign(id: $id) { title ownAnswer } }';
    const refusal = async (id: string) => (await ours.ask(query, { id })).errors?.[0]?.extensions;
    expect(await ours.data(query, { id: ids['Follow the money'] })).toEqual({
      campaign: { title: 'Follow the money', ownAnswer: 'IN' },
    });
    expect(await refusal(newId())).toEqual({ code: 'NOT_FOUND' });
    expect(await refusal('x')).toEqual({ code: 'INVALID_INPUT', field: 'id' });
  });

  it('and press an ask that is named twice once', async () => {
    const target = await idOf('targets', 'search: "OLA"');
    const id = await openCampaign('Twice', '', 'OLA', [target, target]);
    const { campaign } = await coordinator.data<{ campaign: { targets: { id: string }[] } }>(
      'query ($id: ID!) { campaign(id: $id) { targets { id } } }',
      { id },
    );
    expect(campaign.targets).toEqual([{ id: target }]);
  });
});
