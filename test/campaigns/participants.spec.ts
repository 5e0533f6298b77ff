import { plantOrganisation, plantPerson } from '../coalition/people';
import { newId } from '../../libs/kernel/src/ids';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';

const PAGE = `query ($id: ID!, $first: Int!, $after: String) { campaign(id: $id) { participants(first: $first, after: $after) {
  totalCount edges { cursor node { id name } } pageInfo { hasNextPage endCursor } } } }`;

interface Participants {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly id: string; readonly name: string };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('who is in a campaign', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let individual: Visitor;
  const campaigns: string[] = [];
  const seen = ['Alpha', 'Beta', 'Delta', 'Epsilon', 'Zeta'];

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    individual = (await plantPerson(app, 'MEMBER')).visitor;
    for (const title of ['First', 'Second', 'Third']) campaigns.push(await plantCampaign(title));
    for (const name of [...seen].reverse()) await join(campaigns[0] ?? '', name, 'COALITION', 'IN');
    await join(campaigns[0] ?? '', 'Gamma at risk', 'COORDINATORS', 'IN');
    await join(campaigns[0] ?? '', 'Observer', 'PUBLIC', 'OBSERVE');
    await join(campaigns[0] ?? '', 'Passing', 'PUBLIC', 'PASS');
    await join(campaigns[1] ?? '', 'Only at risk', 'RESTRICTED', 'IN');
  });
  afterAll(() => app.close());

  async function plantCampaign(title: string): Promise<string> {
    const id = newId();
    await app.owner.query(
      `insert into campaign (coalition_id, id, title, purpose, language, search) select id, $1, $2, '', 'en', lower($2) from coalition`,
      [id, title],
    );
    return id;
  }

  async function join(campaignId: string, name: string, visibility: string, answer: string): Promise<string> {
    const organisationId = await plantOrganisation(app, name, visibility);
    await app.owner.query(
      `insert into participation (coalition_id, campaign_id, organisation_id, answer) select id, $1, $2, $3 from coalition`,
      [campaignId, organisationId, answer],
    );
    return organisationId;
  }

  async function page(
    visitor: Visitor,
    id: string | undefined,
    first: number,
    after: string | null = null,
  ): Promise<Participants> {
    const { campaign } = await visitor.data<{ campaign: { participants: Participants } }>(PAGE, {
      id,
      first,
      after,
    });
    return campaign.participants;
  }

  const names = ({ edges }: Participants) => edges.map(({ node }) => node.name);

  it.each([1, 2, 4, 5, 6, 100])('is read by name in pages of %i, each once', async (size) => {
    const found: string[] = [];
    let after: string | null = null;
    for (;;) {
      const part: Participants = await page(individual, campaigns[0], size, after);
      expect(part.totalCount).toBe(seen.length);
      found.push(...names(part));
      if (!part.pageInfo.hasNextPage) break;
      expect(part.edges).toHaveLength(size);
      after = part.pageInfo.endCursor;
    }
    expect(found).toEqual(seen);
  });

  it('leaves a partner at risk out of page and count alike, but for coordinators and its own people', async () => {
    const inside = await plantOrganisation(app, 'Theirs', 'COORDINATORS');
    const { visitor } = await plantPerson(app, 'PARTNER', inside);
    await app.owner.query(
      `insert into participation (coalition_id, campaign_id, organisation_id, answer) select id, $1, $2, 'IN' from coalition`,
      [campaigns[2], inside],
    );
    expect(await page(individual, campaigns[2], 100)).toMatchObject({ totalCount: 0, edges: [] });
    expect(await page(individual, campaigns[1], 1)).toEqual({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
    expect(await page(coordinator, campaigns[1], 1)).toMatchObject({ totalCount: 1 });
    expect(names(await page(visitor, campaigns[2], 100))).toEqual(['Theirs']);
    expect(names(await page(coordinator, campaigns[0], 100))).toEqual([...seen, 'Gamma at risk'].sort());
  });

  it('counts all of them on a page beyond the last one', async () => {
    const last = await page(individual, campaigns[0], 100);
    expect(await page(individual, campaigns[0], 1, last.pageInfo.endCursor)).toMatchObject({
      totalCount: seen.length,
      edges: [],
    });
  });

  it('is read for each campaign of a list apart, and for one campaign twice at once', async () => {
    const { list } = await individual.data<{
      list: { edges: { node: { title: string; two: Participants; all: Participants } }[] };
    }>(`{ list: campaigns { edges { node { title
          two: participants(first: 2) { totalCount edges { node { name } } pageInfo { hasNextPage } }
          all: participants { totalCount edges { node { name } } pageInfo { hasNextPage } } } } } }`);
    const read = list.edges.map(({ node: { title, two, all } }) => [title, names(two), all.totalCount]);
    expect(read).toEqual([
      ['First', ['Alpha', 'Beta'], 5],
      ['Second', [], 0],
      ['Third', [], 0],
    ]);
    expect(list.edges[0]?.node.two.pageInfo.hasNextPage).toBe(true);
    expect(list.edges[0]?.node.all.pageInfo.hasNextPage).toBe(false);
  });

  it.each([
    ['first', { first: 0 }],
    ['first', { first: 101 }],
    ['after', { first: 1, after: 'nonsense' }],
    ['after', { first: 1, after: '' }],
  ])('refuses another %s than there is: %j', async (field, variables) => {
    const { errors } = await individual.ask(PAGE, { id: campaigns[0], ...variables });
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field });
  });
});
