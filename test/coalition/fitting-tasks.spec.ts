import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { plantOrganisation, plantPerson } from './people';

describe('the list of tasks', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let partner: Visitor;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    const { places } = await coordinator.data<{ places: { id: string; code: string }[] }>(
      '{ places { id code } }',
    );
    for (const [title, place, capacity] of [
      ['Brief the mission', 'NYC', 'Plaidoyer auprès de l’ONU'],
      ['Brief the committee', 'GVA', 'Plaidoyer auprès de l’ONU'],
      ['Write the law', 'BGF', 'Droit pénal'],
      ['Book a room', 'NYC', null],
    ]) {
      await coordinator.data('mutation ($input: MakeTaskInput!) { makeTask(input: $input) { id } }', {
        input: {
          title,
          description: '',
          language: 'en',
          due: '2027-03-01T17:00',
          placeId: places.find(({ code }) => code === place)?.id,
          capacity,
        },
      });
    }
    partner = (await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Ours'))).visitor;
    await declare(partner, 'EXPERTISE', 'DROIT PENAL');
    await declare(partner, 'LANGUAGE', 'fr');
    const other = await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Theirs'));
    await declare(other.visitor, 'EXPERTISE', 'Plaidoyer auprès de l’ONU');
  });
  afterAll(() => app.close());

  async function declare(visitor: Visitor, kind: string, value: string): Promise<void> {
    await visitor.data(
      'mutation ($kind: CapacityKind!, $value: String!) { declareCapacity(input: {kind: $kind, value: $value}) { __typename } }',
      { kind, value },
    );
  }

  async function titles(visitor: Visitor, filter: string): Promise<string[]> {
    const { tasks } = await visitor.data<{
      tasks: { totalCount: number; edges: { node: { title: string } }[] };
    }>(`{ tasks(${filter}) { totalCount edges { node { title } } } }`);
    expect(tasks.totalCount).toBe(tasks.edges.length);
    return tasks.edges.map(({ node }) => node.title).sort();
  }

  it.each([
    ['a place', 'place: "NYC"', ['Book a room', 'Brief the mission']],
    ['an expertise', 'capacity: "Droit pénal"', ['Write the law']],
    ['an expertise in other case and without accents', 'capacity: " DROIT  penal "', ['Write the law']],
    [
      'a place and an expertise',
      'place: "GVA", capacity: "plaidoyer aupres de l’onu"',
      ['Brief the committee'],
    ],
    ['a part of an expertise, which is another one', 'capacity: "droit"', []],
  ])('is narrowed by %s', async (_, filter, expected) => {
    expect(await titles(partner, filter)).toEqual(expected);
  });

  it('shows a partner what fits the expertise of the own organisation, and of no other', async () => {
    expect(await titles(partner, 'fits: true')).toEqual(['Write the law']);
    expect(await titles(partner, 'fits: true, place: "NYC"')).toEqual([]);
    expect(await titles(partner, 'fits: false')).toHaveLength(4);
  });

  it.each(['2027-02-30T09:00', '2027-13-01T09:00', '2027-01-01T25:00', '2027-02-30', '2027-01-01T09:00Z'])(
    'takes no task that is due at %s',
    async (due) => {
      const { places } = await coordinator.data<{ places: { id: string }[] }>('{ places { id } }');
      const input = { title: 'Never due', description: '', language: 'en', due, placeId: places[0]?.id };
      const make = 'mutation ($input: MakeTaskInput!) { makeTask(input: $input) { id } }';
      const { errors } = await coordinator.ask(make, { input });
      expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'due' });
    },
  );

  it('takes no task for an occurrence that there is not', async () => {
    const { places } = await coordinator.data<{ places: { id: string }[] }>('{ places { id } }');
    const input = {
      title: 'For nothing',
      description: '',
      language: 'en',
      due: '2027-03-01T09:00',
      placeId: places[0]?.id,
      occurrenceId: '01890000-0000-7000-8000-000000000000',
    };
    const { errors } = await coordinator.ask(
      'mutation ($input: MakeTaskInput!) { makeTask(input: $input) { id } }',
      { input },
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'occurrenceId' });
  });

  it('fits nobody who acts for no organisation', async () => {
    const { visitor } = await plantPerson(app, 'MEMBER');
    expect(await titles(visitor, 'fits: true')).toEqual([]);
    expect(await titles(coordinator, 'fits: true')).toEqual([]);
  });
});
