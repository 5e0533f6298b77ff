import { plantOrganisation, plantPerson } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';

const NOTES = `query ($id: ID!) { task(id: $id) { notes { id at kind text organisation { name } } } }`;
const CLAIM = 'mutation ($id: ID!) { claimTask(id: $id) { __typename } }';

interface Note {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly text: string;
  readonly organisation: { readonly name: string } | null;
}

describe('what was left with a task for others', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let open: Visitor;
  let atRisk: Visitor;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    open = (await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Open'))).visitor;
    const hidden = await plantOrganisation(app, 'At risk', 'COORDINATORS');
    atRisk = (await plantPerson(app, 'PARTNER', hidden)).visitor;
  });
  afterAll(() => app.close());

  async function makeTask(): Promise<string> {
    const { places } = await coordinator.data<{ places: { id: string }[] }>('{ places { id } }');
    const input = { title: 'A task', description: '', language: 'en', due: '2027-03-01T17:00' };
    const { makeTask } = await coordinator.data<{ makeTask: { id: string } }>(
      'mutation ($input: MakeTaskInput!) { makeTask(input: $input) { id } }',
      { input: { ...input, placeId: places[0]?.id } },
    );
    return makeTask.id;
  }

  async function hand(visitor: Visitor, id: string, how: 'Back' | 'In', note: string | null): Promise<void> {
    await visitor.data(CLAIM, { id });
    const { handed } = await visitor.data<{ handed: { __typename: string } }>(
      `mutation ($id: ID!, $note: String) { handed: hand${how}Task(id: $id, note: $note) { __typename } }`,
      { id, note },
    );
    expect(handed.__typename).toBe('Task');
  }

  async function notes(visitor: Visitor, id: string): Promise<Note[]> {
    return (await visitor.data<{ task: { notes: Note[] } }>(NOTES, { id })).task.notes;
  }

  it('is read the latest first, with who, when and on which occasion', async () => {
    const id = await makeTask();
    await hand(open, id, 'Back', 'The mission\nmoved.');
    await hand(open, id, 'In', 'Done.');
    const found = await notes(coordinator, id);
    expect(found.map(({ kind, text, organisation }) => [kind, text, organisation?.name])).toEqual([
      ['HANDED_IN', 'Done.', 'Open'],
      ['HANDED_BACK', 'The mission\nmoved.', 'Open'],
    ]);
    expect(new Set(found.map((note) => note.id)).size).toBe(2);
    const [latest, before] = found.map(({ at }) => Date.parse(at));
    expect(latest).toBeGreaterThan(before ?? Infinity);
  });

  it('leaves out who left nothing, or nothing but blanks', async () => {
    const id = await makeTask();
    for (const note of [null, '', ' \n\t']) await hand(open, id, 'Back', note);
    expect(await notes(coordinator, id)).toEqual([]);
  });

  it('names a partner at risk to its own people and to coordinators alone', async () => {
    const id = await makeTask();
    await hand(atRisk, id, 'Back', 'Ask the registry.');
    for (const [visitor, organisation] of [
      [open, null],
      [atRisk, { name: 'At risk' }],
      [coordinator, { name: 'At risk' }],
    ] as const) {
      expect(await notes(visitor, id)).toEqual([
        expect.objectContaining({ text: 'Ask the registry.', organisation }),
      ]);
    }
  });

  it.each(['handBackTask', 'handInTask'])('is no longer than 5,000 characters, says %s', async (mutation) => {
    const id = await makeTask();
    await open.data(CLAIM, { id });
    const { errors } = await open.ask(
      `mutation ($id: ID!, $note: String) { ${mutation}(id: $id, note: $note) { __typename } }`,
      { id, note: 'x'.repeat(5_001) },
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'note' });
  });
});
