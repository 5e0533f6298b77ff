import { newId } from '../../libs/kernel/src/ids';
import { plantOrganisation, plantPerson } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';

const MAKE = 'mutation ($input: MakeTaskInput!) { makeTask(input: $input) { id } }';
const CLAIM = 'mutation ($id: ID!) { claimTask(id: $id) { __typename } }';

describe('tasks are found', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let ours: Visitor;
  let theirs: Visitor;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    const { places } = await coordinator.data<{ places: { id: string; code: string }[] }>(
      '{ places { id code } }',
    );
    const placeId = places.find(({ code }) => code === 'GVA')?.id;
    for (const [title, description, language, due] of [
      ['Brief the Committee', 'In room XX', 'en', '2027-01-10T12:00'],
      ['Rédiger la note', 'Pour la séance de Genève', 'fr', '2027-02-10T12:00'],
      ['Traduire la note', '50 % au moins', 'fr-CA', '2027-03-10T12:00'],
      ['Traduire en francique', '', 'frk', '2027-04-10T12:00'],
    ] as const) {
      const input = { title, description, language, due, placeId };
      const { makeTask } = await coordinator.data<{ makeTask: { id: string } }>(MAKE, { input });
      ids[title] = makeTask.id;
    }
    ours = (await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Ours'))).visitor;
    theirs = (await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Theirs'))).visitor;
  });
  afterAll(() => app.close());

  async function titles(visitor: Visitor, filter: string): Promise<string[]> {
    const { tasks } = await visitor.data<{
      tasks: { totalCount: number; edges: { node: { title: string } }[] };
    }>(`{ tasks(${filter}) { totalCount edges { node { title } } } }`);
    expect(tasks.totalCount).toBe(tasks.edges.length);
    return tasks.edges.map(({ node }) => node.title);
  }

  const refusal = async (query: string, variables: object = {}) =>
    (await coordinator.ask(query, variables)).errors?.[0]?.extensions;

  it.each([
    ['a part of the title, whatever its accents and case', 'search: "REDIGER"', ['Rédiger la note']],
    ['a part of the description', 'search: "geneve"', ['Rédiger la note']],
    ['a wild card, taken literally', 'search: "%"', ['Traduire la note']],
    ['no end of one field and beginning of the next', 'search: "committee in"', []],
    [
      'a language, with what is of it in one country',
      'language: "fr"',
      ['Rédiger la note', 'Traduire la note'],
    ],
    ['a language of one country, whatever its case', 'language: "fr-ca"', ['Traduire la note']],
    ['an instant, which is itself too late', 'dueBefore: "2027-01-10T11:00:00Z"', []],
    ['the instant after', 'dueBefore: "2027-01-10T11:00:00.001Z"', ['Brief the Committee']],
    ['all of these at once', 'search: "note", language: "fr", dueBefore: "2027-03-01T00:00:00Z"', ['Rédiger la note']], // prettier-ignore
  ])('by %s', async (_, filter, expected) => {
    expect(await titles(coordinator, filter)).toEqual(expected);
  });

  it('by their own organisation’s claim, handed in or not, until it is handed back', async () => {
    await ours.data(CLAIM, { id: ids['Brief the Committee'] });
    await ours.data(CLAIM, { id: ids['Rédiger la note'] });
    await theirs.data(CLAIM, { id: ids['Traduire la note'] });
    expect(await titles(ours, 'mine: true')).toEqual(['Brief the Committee', 'Rédiger la note']);
    expect(await titles(theirs, 'mine: true')).toEqual(['Traduire la note']);
    expect(await titles(ours, 'mine: false')).toHaveLength(4);
    await ours.data('mutation ($id: ID!) { handInTask(id: $id) { __typename } }', {
      id: ids['Brief the Committee'],
    });
    await ours.data('mutation ($id: ID!) { handBackTask(id: $id) { __typename } }', {
      id: ids['Rédiger la note'],
    });
    expect(await titles(ours, 'mine: true')).toEqual(['Brief the Committee']);
    expect(await titles(ours, 'mine: true, state: CLAIMED')).toEqual([]);
    expect(await titles(coordinator, 'mine: true')).toEqual([]);
  });

  it('one by one', async () => {
    const query = 'query ($id: ID!) { task(id: $id) { title place { code } } }';
    expect(await theirs.data(query, { id: ids['Rédiger la note'] })).toEqual({
      task: { title: 'Rédiger la note', place: { code: 'GVA' } },
    });
    expect(await refusal(query, { id: newId() })).toEqual({ code: 'NOT_FOUND' });
    expect(await refusal(query, { id: 'x' })).toEqual({ code: 'INVALID_INPUT', field: 'id' });
  });

  it.each([
    ['language', '"français"'],
    ['dueBefore', '"tomorrow"'],
    ['dueBefore', '"+275760-09-13T00:00:00Z"'],
    ['dueBefore', '"-200000-01-01T00:00:00Z"'],
    ['occurrenceId', '"x"'],
  ])('not by a %s that is %s, and it is that field which is named', async (field, value) => {
    expect(await refusal(`{ tasks(${field}: ${value}) { totalCount } }`)).toEqual({
      code: 'INVALID_INPUT',
      field,
    });
  });
});
