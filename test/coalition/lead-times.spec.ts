import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { historyOf, plantOrganisation, plantPerson } from './people';

const SET = 'mutation ($id: ID!, $days: Int) { setLeadTime(id: $id, days: $days) { leadDays } }';
const SHORT = `query ($closes: String!, $zone: String!) {
  organisationsShortOfTime(closes: $closes, zone: $zone) { totalCount edges { node { name leadDays } } } }`;

describe('how long an organisation needs to decide', () => {
  let app: TestApp;
  let coordinator: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
  });
  afterAll(() => app.close());

  /** Noon so many days from today in a zone, by the database's clock. */
  async function noonIn(days: number, zone: string): Promise<string> {
    const { rows } = await app.owner.query<{ day: string }>(
      `select ((clock_timestamp() at time zone $2)::date + $1::integer)::text as day`,
      [days, zone],
    );
    return `${rows[0]?.day}T12:00`;
  }

  it('is said by itself or a coordinator, and by nobody else', async () => {
    const id = await plantOrganisation(app, 'Own');
    const own = (await plantPerson(app, 'PARTNER', id)).visitor;
    const other = (await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Other'))).visitor;
    expect(await own.data(SET, { id, days: 14 })).toEqual({ setLeadTime: { leadDays: 14 } });
    expect(await coordinator.data(SET, { id })).toEqual({ setLeadTime: { leadDays: null } });
    expect((await other.ask(SET, { id, days: 3 })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    for (const days of [0, 366])
      expect((await own.ask(SET, { id, days })).errors?.[0]?.extensions).toMatchObject({ field: 'days' });
    expect(await historyOf(app, id)).toEqual(['ORGANISATION_LEAD_TIME_SET', 'ORGANISATION_LEAD_TIME_SET']);
  });

  it.each(['America/New_York', 'Pacific/Kiritimati'])(
    'is told to coordinators where a deadline in %s leaves fewer calendar days',
    async (zone) => {
      const name = `Board of ${zone}`;
      const id = await plantOrganisation(app, name, 'COORDINATORS');
      await coordinator.data(SET, { id, days: 10 });
      const short = async (days: number) => {
        const { organisationsShortOfTime: found } = await coordinator.data<{
          organisationsShortOfTime: { edges: { node: { name: string } }[] };
        }>(SHORT, { closes: await noonIn(days, zone), zone });
        return found.edges.map(({ node }) => node.name).includes(name);
      };
      expect([await short(9), await short(10)]).toEqual([true, false]);
    },
  );

  it('is told to its own people where a letter closes sooner, until they have signed', async () => {
    const id = await plantOrganisation(app, 'Slow');
    const person = await plantPerson(app, 'PARTNER', id);
    await person.visitor.data(SET, { id, days: 30 });
    const letter = await openLetter(coordinator, 86_400_000);
    const shortTime = async () =>
      (
        await person.visitor.data<{ letter: { shortTime: object | null } }>(
          'query ($id: ID!) { letter(id: $id) { shortTime { needed left } } }',
          { id: letter.id },
        )
      ).letter.shortTime;
    expect(await shortTime()).toEqual({ needed: 30, left: 1 });
    await person.visitor.data(SET, { id, days: 1 });
    expect(await shortTime()).toBeNull();
  });
});
