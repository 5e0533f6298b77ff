import { newId } from '../../libs/kernel/src/ids';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { plantOrganisation, plantPerson } from './people';

const COVERAGE = `query ($language: String, $first: Int, $after: String) {
  coverage(language: $language, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { id expertise organisations places { place { code } organisations } } } } }`;
/** All that tells how many there are. */
const COUNTS = `{ organisationsByCountry { country organisations } organisations { totalCount }
  coverage { totalCount edges { cursor node { id expertise organisations places { place { code } organisations } } } } }`;

interface Row {
  readonly id: string;
  readonly expertise: string;
  readonly organisations: number;
  readonly places: readonly { readonly place: { readonly code: string }; readonly organisations: number }[];
}
interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: Row }[];
}
type Brought = Readonly<Partial<Record<'EXPERTISE' | 'PLACE' | 'LANGUAGE', readonly string[]>>>;

describe('what is covered', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let member: Visitor;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    ({ visitor: member } = await plantPerson(app, 'MEMBER'));
    const one = await bring('One', {
      EXPERTISE: ['Forensics', 'Droit pénal'],
      PLACE: ['BGF', 'GVA'],
      LANGUAGE: ['ln'],
    });
    await bring('Two', { EXPERTISE: ['forensics', 'Parliament'], PLACE: ['GVA'], LANGUAGE: ['fr-CD'] });
    await reach(one, 'NYC');
    await bring('Three', { EXPERTISE: ['Forensics', 'DROIT PENAL'] }, 'PUBLIC', 'CH', 'pt-BR');
  });
  afterAll(() => app.close());

  async function bring(name: string, brought: Brought, visibility = 'COALITION', country = 'CF', tag = 'en') {
    const id = await plantOrganisation(app, name, visibility);
    await app.owner.query('update organisation set country = $2, languages = $3 where id = $1', [
      id,
      country,
      [tag],
    ]);
    for (const [kind, values] of Object.entries(brought))
      for (const value of values) await declare(id, kind, value);
    return id;
  }

  /** Access to a target that has the code of a place. */
  async function reach(organisationId: string, code: string): Promise<void> {
    await app.owner.query(
      `insert into capacity (coalition_id, id, organisation_id, kind, value, key, search)
       select id, $1, $2, 'ACCESS', $3, lower($3), lower($3) from coalition`,
      [newId(), organisationId, code],
    );
  }

  async function declare(organisationId: string, kind: string, value: string): Promise<void> {
    await coordinator.data(
      `mutation ($input: DeclareCapacityInput!) { declareCapacity(input: $input) { ... on Capacity { id } } }`,
      { input: { kind, value, organisationId } },
    );
  }

  async function page(variables: object = {}): Promise<Page> {
    return (await member.data<{ coverage: Page }>(COVERAGE, variables)).coverage;
  }

  async function rows(variables: object = {}): Promise<Record<string, number>> {
    const { edges } = await page(variables);
    return Object.fromEntries(edges.map(({ node }) => [node.expertise, node.organisations]));
  }

  it('is told by expertise whatever its case and accents, as most write it, the fewest first', async () => {
    const { edges, totalCount } = await page();
    expect(edges.map(({ node }) => [node.expertise, node.organisations])).toEqual([
      ['Parliament', 1],
      ['DROIT PENAL', 2],
      ['Forensics', 3],
    ]);
    expect(totalCount).toBe(3);
  });

  it('is told for every place, in the order of the places, with zeros', async () => {
    const { places } = await member.data<{ places: { code: string }[] }>('{ places { code } }');
    const { edges } = await page();
    const cells = (expertise: string) =>
      edges.find(({ node }) => node.expertise === expertise)?.node.places ?? [];
    expect(cells('Forensics').map(({ place }) => place.code)).toEqual(places.map(({ code }) => code));
    const counted = (expertise: string) =>
      Object.fromEntries(cells(expertise).map(({ place, organisations }) => [place.code, organisations]));
    const none = Object.fromEntries(places.map(({ code }) => [code, 0]));
    expect(counted('Forensics')).toEqual({ ...none, BGF: 1, GVA: 2 });
    expect(counted('DROIT PENAL')).toEqual({ ...none, BGF: 1, GVA: 1 });
    expect(counted('Parliament')).toEqual({ ...none, GVA: 1 });
  });

  it.each([
    ['ln', { 'Droit pénal': 1, Forensics: 1 }],
    ['fr', { Parliament: 1, forensics: 1 }],
    ['fr-CD', { Parliament: 1, forensics: 1 }],
    ['pt-br', { 'DROIT PENAL': 1, Forensics: 1 }],
    ['en', { 'Droit pénal': 1, Forensics: 2, Parliament: 1 }],
    ['pt-PT', {}],
    ['sw', {}],
  ])('is told of organisations that work in %s alone', async (language, wanted) => {
    expect(await rows({ language })).toEqual(wanted);
  });

  it.each(['f', 'French', 'fr_CD', ''])('is not told for %j, which is no language tag', async (language) => {
    const { errors } = await member.ask(COVERAGE, { language });
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'language' });
  });

  it('has an id for each expertise that stays, and another one for each language asked for', async () => {
    const ids = async (variables: object = {}) => (await page(variables)).edges.map(({ node }) => node.id);
    expect(await ids()).toEqual(await ids());
    const all = [...(await ids()), ...(await ids({ language: 'en' })), ...(await ids({ language: 'fr' }))];
    expect(new Set(all).size).toBe(all.length);
  });

  it('is given in pages, every expertise once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { edges, pageInfo, totalCount }: Page = await page({ first: 1, after });
      seen.push(...edges.map(({ node }) => node.expertise));
      expect(totalCount).toBe(3);
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(seen).toEqual(['Parliament', 'DROIT PENAL', 'Forensics']);
  });

  it('and by country, sorted', async () => {
    expect(await member.data('{ organisationsByCountry { country organisations } }')).toEqual({
      organisationsByCountry: [
        { country: 'CF', organisations: 2 },
        { country: 'CH', organisations: 1 },
      ],
    });
  });

  it.each(['COORDINATORS', 'RESTRICTED', 'CAMPAIGN'])(
    'is the same for others with a partner of %s and without it, to the last number and spelling',
    async (visibility) => {
      const before = await member.ask(COUNTS);
      const id = await bring(
        'Partner at risk',
        { EXPERTISE: ['FORENSICS', 'Witness protection'], PLACE: ['BGF', 'JUB'], LANGUAGE: ['fr'] },
        visibility,
        'ZW',
      );
      const { visitor: own } = await plantPerson(app, 'PARTNER', id);
      expect(await member.ask(COUNTS)).toEqual(before);
      for (const reader of [coordinator, own]) {
        const seen = JSON.stringify(await reader.ask(COUNTS));
        expect(['Witness protection', 'ZW'].filter((text) => !seen.includes(text))).toEqual([]);
      }
      await app.owner.query('delete from capacity where organisation_id = $1', [id]);
      await app.owner.query('delete from membership where organisation_id = $1', [id]);
      await app.owner.query('delete from organisation where id = $1', [id]);
    },
  );

  it('has nothing of another coalition, though it names its places and expertise alike', async () => {
    const before = await member.ask(COUNTS);
    const [coalition, organisation] = [newId(), newId()];
    await app.owner.query(`insert into coalition (id, slug, name) values ($1, 'other', 'Other')`, [
      coalition,
    ]);
    await app.owner.query(
      `insert into organisation (coalition_id, id, name, kind, country, languages, visibility, search)
       values ($1, $2, 'Theirs', 'NGO', 'CF', '{en}', 'PUBLIC', 'theirs')`,
      [coalition, organisation],
    );
    for (const [kind, value] of [
      ['EXPERTISE', 'Forensics'],
      ['PLACE', 'GVA'],
    ])
      await app.owner.query(
        `insert into capacity (coalition_id, id, organisation_id, kind, value, key, search)
         values ($1, $2, $3, $4, $5, lower($5), lower($5))`,
        [coalition, newId(), organisation, kind, value],
      );
    expect(await member.ask(COUNTS)).toEqual(before);
  });
});
