import { newId } from '../../libs/kernel/src/ids';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { plantOrganisation, plantPerson } from './people';

const VISIBILITIES = ['COORDINATORS', 'RESTRICTED', 'CAMPAIGN', 'COALITION', 'PUBLIC'] as const;
type Visibility = (typeof VISIBILITIES)[number];

/** PR-35: who sees an organisation of each visibility, besides its own people. */
const SEES: Readonly<Record<string, readonly Visibility[]>> = {
  'a coordinator': VISIBILITIES,
  'a partner in the same campaign': ['CAMPAIGN', 'COALITION', 'PUBLIC'],
  'a member of an organisation in the same campaign': ['CAMPAIGN', 'COALITION', 'PUBLIC'],
  'a partner who observes that campaign': ['COALITION', 'PUBLIC'],
  'a partner who passed on that campaign': ['COALITION', 'PUBLIC'],
  'a partner in another campaign': ['COALITION', 'PUBLIC'],
  'an individual': ['COALITION', 'PUBLIC'],
  'a data protection officer': ['COALITION', 'PUBLIC'],
};
const READERS = Object.keys(SEES);
const TABLE = READERS.flatMap((reader) =>
  VISIBILITIES.map((visibility) => ({
    reader,
    visibility,
    verb: SEES[reader]?.includes(visibility) ? 'sees' : 'does not see',
  })),
);

const EVERYWHERE = `query ($name: String!, $id: ID!) {
  organisations(search: $name) { totalCount edges { node { id name capacities { value } } } }
  capacities(search: $name) { totalCount edges { node { value organisation { name } } } }
  ofCountry: organisations(country: "CF", kind: NGO, first: 100) { totalCount edges { node { name } } }
  coverage { totalCount edges { node { expertise organisations places { organisations } } } }
  ofOne: capacities(organisationId: $id) { totalCount edges { node { value } } }
  campaigns { edges { node { participants { totalCount edges { node { name } } } } } }
  tasks { edges { node { organisation { name } notes { organisation { name } } } } }
}`;

const ONE = 'query ($id: ID!) { organisation(id: $id) { name capacities { value } } }';

interface Named {
  readonly name: string;
}

interface Participants {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Named }[];
}

interface Seen {
  readonly ofCountry: { edges: { node: { name: string } }[] };
  readonly coverage: { edges: { node: { expertise: string } }[] };
  readonly organisations: { totalCount: number };
  readonly capacities: { totalCount: number };
  readonly ofOne: { totalCount: number };
  readonly campaigns: { edges: { node: { participants: Participants } }[] };
  readonly tasks: {
    edges: { node: { organisation: Named | null; notes: { organisation: Named | null }[] } }[];
  };
}

describe('an organisation’s visibility (PR-35)', () => {
  let app: TestApp;
  const readers: Record<string, Visitor> = {};
  const ids: Partial<Record<Visibility, string>> = {};
  const nameOf = (visibility: Visibility) => `canary ${visibility.toLowerCase()}`;

  beforeAll(async () => {
    app = await startTestApp();
    readers['a coordinator'] = await app.coordinator();
    const [ours, theirs] = [await plantCampaign('Ours'), await plantCampaign('Theirs')];
    for (const visibility of VISIBILITIES) {
      const id = await plantOrganisation(app, nameOf(visibility), visibility);
      ids[visibility] = id;
      await answer(ours, id, 'IN');
      const { visitor, personId } = await plantPerson(app, 'PARTNER', id);
      readers[`a partner of ${visibility}`] = visitor;
      readers[`a member of ${visibility}`] = (await plantPerson(app, 'MEMBER', id)).visitor;
      await declare(visitor, nameOf(visibility));
      await claim(id, personId);
    }
    const companion = await plantOrganisation(app, 'Companion', 'COORDINATORS');
    await answer(ours, companion, 'IN');
    const plant = async (reader: string, answered: string, campaign: string) => {
      const id = await plantOrganisation(app, reader, 'COORDINATORS');
      await answer(campaign, id, answered);
      readers[reader] = (await plantPerson(app, 'PARTNER', id)).visitor;
    };
    readers['a partner in the same campaign'] = (await plantPerson(app, 'PARTNER', companion)).visitor;
    readers['a member of an organisation in the same campaign'] = (
      await plantPerson(app, 'MEMBER', companion)
    ).visitor;
    await plant('a partner who observes that campaign', 'OBSERVE', ours);
    await plant('a partner who passed on that campaign', 'PASS', ours);
    await plant('a partner in another campaign', 'IN', theirs);
    readers['an individual'] = (await plantPerson(app, 'MEMBER')).visitor;
    readers['a data protection officer'] = (await plantPerson(app, 'DATA_PROTECTION_OFFICER')).visitor;
  });
  afterAll(() => app.close());

  async function plantCampaign(title: string): Promise<string> {
    const id = newId();
    await app.owner.query(
      `insert into campaign (coalition_id, id, title, purpose, language, search)
       select id, $1, $2, '', 'en', lower($2) from coalition`,
      [id, title],
    );
    return id;
  }

  async function answer(campaignId: string, organisationId: string, answered: string): Promise<void> {
    await app.owner.query(
      `insert into participation (coalition_id, campaign_id, organisation_id, answer) select id, $1, $2, $3 from coalition`,
      [campaignId, organisationId, answered],
    );
  }

  async function declare(visitor: Visitor, value: string): Promise<void> {
    await visitor.data(
      'mutation ($value: String!) { declareCapacity(input: {kind: EXPERTISE, value: $value}) { __typename } }',
      { value },
    );
  }

  async function claim(organisationId: string, personId: string): Promise<void> {
    const taskId = newId();
    await app.owner.query(
      `insert into task (coalition_id, id, title, description, language, search, due_at, due_local, state, place_id, created_by)
       select coalition_id, $1, 'A task', '', 'en', 'a task', now(), now() at time zone time_zone, 'CLAIMED', id, $2 from place limit 1`,
      [taskId, personId],
    );
    await app.owner.query(
      `insert into claim (coalition_id, id, task_id, organisation_id, person_id, handed_back_at, note)
       select id, unnest($1::uuid[]), $2, $3, $4, unnest(array[now(), null]), 'For the next one' from coalition`,
      [[newId(), newId()], taskId, organisationId, personId],
    );
  }

  async function look(reader: string, visibility: Visibility): Promise<Seen> {
    const visitor = readers[reader];
    if (visitor === undefined) throw new Error(`there is no reader called ${reader}`);
    return visitor.data<Seen>(EVERYWHERE, { name: nameOf(visibility), id: ids[visibility] });
  }

  async function lookUp(reader: string, id: string | undefined) {
    return (readers[reader] as Visitor).ask(ONE, { id });
  }

  /** Where the organisation shows itself: in each list, count, search and reference. */
  async function sightings(reader: string, visibility: Visibility): Promise<Record<string, boolean>> {
    const { organisations, capacities, ofCountry, coverage, ofOne, campaigns, tasks } = await look(
      reader,
      visibility,
    );
    const name = nameOf(visibility);
    const participants = campaigns.edges.flatMap(({ node }) =>
      node.participants.edges.map((one) => one.node.name),
    );
    return {
      organisations: organisations.totalCount === 1 && JSON.stringify(organisations).includes(name),
      capacities: capacities.totalCount === 1 && JSON.stringify(capacities).includes(name),
      'capacities of it': ofOne.totalCount === 1,
      'organisations of its country': ofCountry.edges.some(({ node }) => node.name === name),
      coverage: coverage.edges.some(({ node }) => node.expertise === name),
      itself: (await lookUp(reader, ids[visibility])).errors === undefined,
      participants: participants.includes(name),
      tasks: tasks.edges.some(({ node }) => node.organisation?.name === name),
      notes: tasks.edges.some(({ node }) => node.notes.some((note) => note.organisation?.name === name)),
    };
  }

  const all = (value: boolean) => ({
    organisations: value,
    capacities: value,
    'capacities of it': value,
    'organisations of its country': value,
    coverage: value,
    itself: value,
    participants: value,
    tasks: value,
    notes: value,
  });

  it.each(TABLE)('$reader $verb an organisation of $visibility', async ({ reader, visibility, verb }) => {
    expect(await sightings(reader, visibility)).toEqual(all(verb === 'sees'));
    if (verb === 'does not see')
      expect(JSON.stringify(await look(reader, visibility))).not.toContain(nameOf(visibility));
  });

  it.each(TABLE.filter(({ verb }) => verb === 'does not see'))(
    '$reader cannot tell an organisation of $visibility from one that does not exist',
    async ({ reader, visibility }) => {
      const hidden = await lookUp(reader, ids[visibility]);
      expect(hidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(await lookUp(reader, newId())).toEqual(hidden);
    },
  );

  it.each(VISIBILITIES)('its own people see an organisation of %s', async (visibility) => {
    expect(await sightings(`a partner of ${visibility}`, visibility)).toEqual(all(true));
    expect(await sightings(`a member of ${visibility}`, visibility)).toEqual(all(true));
  });

  it.each(READERS)('%s finds in the totals what is seen and nothing more', async (reader) => {
    const { organisations, capacities, coverage, organisationsByCountry, campaigns } = await (
      readers[reader] as Visitor
    ).data<{
      organisations: { totalCount: number; edges: object[] };
      capacities: { totalCount: number; edges: object[] };
      coverage: { totalCount: number; edges: object[] };
      organisationsByCountry: object[];
      campaigns: { edges: { node: { participants: Participants } }[] };
    }>(
      `{ organisations { totalCount edges { cursor } } capacities { totalCount edges { cursor } }
         coverage { totalCount edges { cursor } } organisationsByCountry { country organisations }
         campaigns { edges { node { participants { totalCount edges { node { name } } } } } } }`,
    );
    expect(campaigns.edges).toHaveLength(2);
    for (const { node } of campaigns.edges)
      expect(node.participants.totalCount).toBe(node.participants.edges.length);
    expect(organisations.totalCount).toBe(organisations.edges.length);
    expect(capacities.totalCount).toBe(capacities.edges.length);
    expect(capacities.totalCount).toBe(SEES[reader]?.length);
    expect([coverage.totalCount, coverage.edges.length]).toEqual([
      capacities.totalCount,
      capacities.totalCount,
    ]);
    expect(organisationsByCountry).toEqual([{ country: 'CF', organisations: organisations.totalCount }]);
  });

  it('is the least for a new organisation', async () => {
    const { addOrganisation } = await (readers['a coordinator'] as Visitor).data<{ addOrganisation: object }>(
      'mutation { addOrganisation(input: {name: "New", kind: NGO, country: "CF", languages: []}) { visibility } }',
    );
    expect(addOrganisation).toEqual({ visibility: 'COORDINATORS' });
  });
});
