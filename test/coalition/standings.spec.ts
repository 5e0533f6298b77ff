import { CoalitionsService } from '@chorus/coalition';
import type { Role } from '@chorus/kernel/actor';
import { newId } from '../../libs/kernel/src/ids';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { plantOrganisation, plantPerson } from './people';

const STANDINGS = '{ standings { id role coalition { slug name } organisation { id name } } }';

interface Standings {
  readonly standings: readonly {
    readonly id: string;
    readonly coalition: { readonly slug: string };
    readonly organisation: { readonly name: string } | null;
  }[];
}

describe('a person’s standings', () => {
  let app: TestApp;
  let founder: string;

  beforeAll(async () => {
    app = await startTestApp();
    await app.coordinator();
    founder = (await plantPerson(app, 'COORDINATOR')).personId;
    await found('zenith', 'Zenith');
    await found('alpine', 'Alpine');
  });
  afterAll(() => app.close());

  async function found(slug: string, name: string): Promise<void> {
    await app.run(() => app.app.get(CoalitionsService).found(slug, name, founder));
  }

  /** A membership in another coalition than the first. */
  async function joinOther(personId: string, slug: string, role: Role, organisationId: string | null = null) {
    const id = newId();
    await app.owner.query(
      `insert into membership (coalition_id, id, person_id, organisation_id, role)
       select id, $1, $2, $3, $4 from coalition where slug = $5`,
      [id, personId, organisationId, role, slug],
    );
    return id;
  }

  async function organisationOf(slug: string, id: string, name: string): Promise<void> {
    await app.owner.query(
      `insert into organisation (coalition_id, id, name, kind, country, languages, visibility, search)
       select id, $1, $2, 'NGO', 'CF', '{}', 'COORDINATORS', lower($2) from coalition where slug = $3`,
      [id, name, slug],
    );
  }

  const read = async (visitor: Visitor) => (await visitor.data<Standings>(STANDINGS)).standings;
  const slugs = async (visitor: Visitor) => (await read(visitor)).map(({ coalition }) => coalition.slug);

  it('are read without the x-coalition header, in one coalition and in several, by the coalition’s name', async () => {
    const own = await plantOrganisation(app, 'Partner at risk', 'COORDINATORS');
    const { visitor, personId, membershipId } = await plantPerson(app, 'PARTNER', own);
    const first = {
      id: membershipId,
      role: 'PARTNER',
      coalition: { slug: 'first', name: 'First coalition' },
      organisation: { id: own, name: 'Partner at risk' },
    };
    expect(await read(visitor)).toEqual([first]);
    const there = newId();
    await organisationOf('zenith', there, 'At risk there too');
    const inZenith = await joinOther(personId, 'zenith', 'PARTNER', there);
    const inAlpine = await joinOther(personId, 'alpine', 'MEMBER');
    expect(await read(visitor)).toEqual([
      { id: inAlpine, role: 'MEMBER', coalition: { slug: 'alpine', name: 'Alpine' }, organisation: null },
      first,
      {
        id: inZenith,
        role: 'PARTNER',
        coalition: { slug: 'zenith', name: 'Zenith' },
        organisation: { id: there, name: 'At risk there too' },
      },
    ]);
    const { errors } = await visitor.ask('{ asks { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('COALITION_REQUIRED');
  });

  it('are the same whatever the header says, of one’s own coalition or of any other', async () => {
    const { visitor } = await plantPerson(app, 'MEMBER');
    const without = await visitor.ask(STANDINGS);
    for (const slug of ['first', 'zenith', 'nowhere'])
      expect(await visitor.ask(STANDINGS, {}, { 'x-coalition': slug })).toEqual(without);
  });

  it('are those that hold today: one that has ended is gone with the next request', async () => {
    const { visitor, personId, membershipId } = await plantPerson(app, 'MEMBER');
    await joinOther(personId, 'alpine', 'MEMBER');
    expect(await slugs(visitor)).toEqual(['alpine', 'first']);
    await app.owner.query('update membership set ended_at = now() where id = $1', [membershipId]);
    expect(await slugs(visitor)).toEqual(['alpine']);
    await app.owner.query('update membership set ended_at = now() where person_id = $1', [personId]);
    expect(await slugs(visitor)).toEqual([]);
  });

  it('name no organisation but one’s own, and nobody else’s memberships', async () => {
    const other = await plantOrganisation(app, 'Of somebody else', 'PUBLIC');
    await plantPerson(app, 'PARTNER', other);
    const { visitor } = await plantPerson(app, 'MEMBER');
    expect(await read(visitor)).toEqual([expect.objectContaining({ organisation: null })]);
  });
});
