import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { plantPerson } from './people';

const FIND = `query ($search: String, $country: String, $kind: OrganisationKind) {
  organisations(search: $search, country: $country, kind: $kind, first: 100) { totalCount edges { node { name } } } }`;

interface Found {
  readonly organisations: { readonly totalCount: number; readonly edges: { node: { name: string } }[] };
}

describe('organisations', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let member: Visitor;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    ({ visitor: member } = await plantPerson(app, 'MEMBER'));
    await add('Réseau des femmes', 'NETWORK', 'CF');
    await add('Réseau des juristes', 'NETWORK', 'CH');
    await add('Maison du droit', 'LAW_FIRM', 'CF');
  });
  afterAll(() => app.close());

  async function add(name: string, kind: string, country: string): Promise<void> {
    const { addOrganisation } = await coordinator.data<{ addOrganisation: { id: string } }>(
      'mutation ($input: AddOrganisationInput!) { addOrganisation(input: $input) { id } }',
      { input: { name, kind, country, languages: ['fr'] } },
    );
    await coordinator.data(
      'mutation ($id: ID!) { setOrganisationVisibility(id: $id, visibility: COALITION) { id } }',
      addOrganisation,
    );
  }

  it.each([
    [{}, ['Maison du droit', 'Réseau des femmes', 'Réseau des juristes']],
    [{ country: 'CF' }, ['Maison du droit', 'Réseau des femmes']],
    [{ kind: 'NETWORK' }, ['Réseau des femmes', 'Réseau des juristes']],
    [{ country: 'CF', kind: 'NETWORK' }, ['Réseau des femmes']],
    [{ search: 'RESEAU', country: 'CH' }, ['Réseau des juristes']],
    [{ search: 'reseau', kind: 'LAW_FIRM' }, []],
    [{ country: 'ZW' }, []],
  ])('are found by %j', async (filter, names) => {
    const { organisations } = await member.data<Found>(FIND, filter);
    expect(organisations.edges.map(({ node }) => node.name)).toEqual(names);
    expect(organisations.totalCount).toBe(names.length);
  });

  it('are asked for by a country of ISO 3166-1 alone', async () => {
    const { errors } = await member.ask(FIND, { country: 'Atlantis' });
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'country' });
  });

  it('are looked up by an id, whose form is checked', async () => {
    const { organisations } = await member.data<{ organisations: { edges: { node: { id: string } }[] } }>(
      '{ organisations(search: "maison") { edges { node { id } } } }',
    );
    const one = 'query ($id: ID!) { organisation(id: $id) { name kind country } }';
    expect(await member.data(one, organisations.edges[0]?.node)).toEqual({
      organisation: { name: 'Maison du droit', kind: 'LAW_FIRM', country: 'CF' },
    });
    const { errors } = await member.ask(one, { id: 'no id' });
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });
});
