import { newId } from '../../libs/kernel/src/ids';
import { historyOf, plantOrganisation, plantPerson, type Person } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';

const TASK = `__typename ... on Refusal { code field } ... on Task {
  id state seats freeSeats dueAllDay dueLocal dueAt version minutes neededLanguages everyDays title
  claims { id seat state person blockedBy organisation { name } } ownClaim { state } helpers { name }
  checklist { id text doneAt } }`;

interface Seen {
  readonly __typename: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly id: string;
  readonly state: string;
  readonly freeSeats: number;
  readonly dueAllDay: boolean;
  readonly dueLocal: string;
  readonly dueAt: string;
  readonly version: number;
  readonly title: string;
  readonly claims: readonly {
    id: string;
    seat: number;
    state: string;
    person: string | null;
    blockedBy: string | null;
    organisation: { name: string } | null;
  }[];
  readonly ownClaim: { state: string } | null;
  readonly helpers: readonly { name: string }[];
  readonly checklist: readonly { id: string; text: string; doneAt: string | null }[];
}

describe('a task', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let partner: Person;
  let colleague: Person;
  let other: Person;
  let hidden: Person;
  let placeId: string;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    const { places } = await coordinator.data<{ places: { id: string; code: string }[] }>(
      '{ places { id code } }',
    );
    placeId = places.find(({ code }) => code === 'GVA')?.id ?? '';
    const ours = await plantOrganisation(app, 'Ours');
    partner = await plantPerson(app, 'PARTNER', ours, 'Ada of Ours');
    colleague = await plantPerson(app, 'PARTNER', ours, 'Ben of Ours');
    other = await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Other'), 'Cy of Other');
    hidden = await plantPerson(
      app,
      'PARTNER',
      await plantOrganisation(app, 'Hidden', 'COORDINATORS'),
      'Di of Hidden',
    );
  });
  afterAll(() => app.close());

  async function make(input: object = {}): Promise<string> {
    const { makeTask } = await coordinator.data<{ makeTask: { id: string } }>(
      'mutation ($input: MakeTaskInput!) { makeTask(input: $input) { id } }',
      {
        input: {
          title: 'Brief the mission',
          description: '',
          language: 'en',
          due: '2027-03-01T17:00',
          placeId,
          ...input,
        },
      },
    );
    return makeTask.id;
  }

  async function act(visitor: Visitor, call: string): Promise<Seen> {
    const answer = await visitor.data<Record<string, Seen>>(`mutation { ${call} { ${TASK} } }`);
    const [seen] = Object.values(answer);
    if (seen === undefined) throw new Error('nothing was answered');
    return seen;
  }
  const step = (visitor: Visitor, name: string, id: string, more = '') =>
    act(visitor, `${name}(id: "${id}"${more})`);
  async function look(visitor: Visitor, id: string): Promise<Seen> {
    const { task } = await visitor.data<{ task: Seen }>(
      `{ task(id: "${id}") { ${TASK.replace('... on Refusal { code field } ', '')} } }`,
    );
    return task;
  }

  it('is claimed, begun, held up, gone on with, handed in, sent back, handed in again and taken as done', async () => {
    const id = await make();
    const states = [];
    states.push((await step(partner.visitor, 'claimTask', id)).state);
    states.push((await step(partner.visitor, 'startTask', id)).state);
    const blocked = await step(partner.visitor, 'blockTask', id, ', note: "The visa"');
    states.push(blocked.state);
    expect(blocked.claims[0]?.blockedBy).toBe('The visa');
    const on = await step(partner.visitor, 'startTask', id);
    states.push(on.state);
    expect(on.claims[0]?.blockedBy).toBeNull();
    states.push((await step(partner.visitor, 'handInTask', id)).state);
    const claimId = on.claims[0]?.id ?? '';
    states.push((await step(coordinator, 'sendBackTask', id, `, claimId: "${claimId}"`)).state);
    await step(partner.visitor, 'handInTask', id);
    states.push((await step(coordinator, 'acceptTask', id, `, claimId: "${claimId}"`)).state);
    expect(states).toEqual([
      'CLAIMED',
      'IN_PROGRESS',
      'BLOCKED',
      'IN_PROGRESS',
      'HANDED_IN',
      'IN_PROGRESS',
      'DONE',
    ]);
    expect(await historyOf(app, id)).toEqual(['TASK_MADE', 'TASK_CLAIMED', 'TASK_STEP', 'TASK_STEP', 'TASK_STEP', 'TASK_HANDED_IN', 'TASK_STEP', 'TASK_HANDED_IN', 'TASK_STEP']); // prettier-ignore
  });

  it.each([
    ['handed in twice', ['claimTask', 'handInTask'], 'handInTask', 'NOT_YOUR_CLAIM'],
    ['begun after it was handed in', ['claimTask', 'handInTask'], 'startTask', 'NOT_NOW'],
    ['held up twice', ['claimTask', 'blockTask'], 'blockTask', 'NOT_NOW'],
    ['begun by nobody', [], 'startTask', 'NOT_YOUR_CLAIM'],
    ['given back after it was handed in', ['claimTask', 'handInTask'], 'handBackTask', 'NOT_YOUR_CLAIM'],
  ])('cannot be %s', async (_, before, last, code) => {
    const id = await make();
    for (const name of before) await step(partner.visitor, name, id);
    const was = await look(partner.visitor, id);
    expect((await step(partner.visitor, last, id)).code).toBe(code);
    expect(await look(partner.visitor, id)).toEqual(was);
  });

  it('with several seats has a claim of each organisation, and is as far as the one furthest behind', async () => {
    const id = await make({ seats: 2 });
    expect(await step(partner.visitor, 'claimTask', id)).toMatchObject({ state: 'OPEN', freeSeats: 1 });
    expect((await step(colleague.visitor, 'claimTask', id)).claims).toHaveLength(1);
    const both = await step(other.visitor, 'claimTask', id);
    expect(both).toMatchObject({ state: 'CLAIMED', freeSeats: 0 });
    expect(both.claims.map(({ seat, organisation }) => [seat, organisation?.name])).toEqual([[1, 'Ours'], [2, 'Other']]); // prettier-ignore
    expect((await step(hidden.visitor, 'claimTask', id)).code).toBe('TASK_TAKEN');
    expect(await step(partner.visitor, 'handInTask', id)).toMatchObject({
      state: 'IN_PROGRESS',
      ownClaim: { state: 'HANDED_IN' },
    });
    expect((await step(other.visitor, 'handInTask', id)).state).toBe('HANDED_IN');
  });

  it('that is given back has its seat free again, and the same organisation may take it anew', async () => {
    const id = await make({ seats: 2 });
    await step(partner.visitor, 'claimTask', id);
    await step(other.visitor, 'claimTask', id);
    expect(await step(partner.visitor, 'handBackTask', id)).toMatchObject({
      state: 'OPEN',
      freeSeats: 1,
      ownClaim: null,
    });
    expect((await step(hidden.visitor, 'claimTask', id)).claims.map(({ seat }) => seat)).toEqual([1, 2]);
    await step(other.visitor, 'handBackTask', id);
    expect((await step(partner.visitor, 'claimTask', id)).claims.map(({ seat }) => seat)).toEqual([1, 2]);
  });

  it('tells who of an organisation answers for it to coordinators and colleagues alone, and no organisation that is hidden', async () => {
    const id = await make({ seats: 2 });
    await step(partner.visitor, 'claimTask', id);
    await step(hidden.visitor, 'claimTask', id);
    const told = async (visitor: Visitor) =>
      (await look(visitor, id)).claims.map(({ person, organisation }) => [
        person,
        organisation?.name ?? null,
      ]);
    expect(await told(coordinator)).toEqual([['Ada of Ours', 'Ours'], ['Di of Hidden', 'Hidden']]); // prettier-ignore
    expect(await told(colleague.visitor)).toEqual([['Ada of Ours', 'Ours'], [null, null]]); // prettier-ignore
    expect(await told(other.visitor)).toEqual([[null, 'Ours'], [null, null]]); // prettier-ignore
  });

  it('is answered for by one person, who may be another colleague and nobody else', async () => {
    const id = await make();
    await step(partner.visitor, 'claimTask', id);
    const assigned = await step(partner.visitor, 'assignTask', id, `, personId: "${colleague.personId}"`);
    expect(assigned.claims[0]?.person).toBe('Ben of Ours');
    expect(await step(partner.visitor, 'assignTask', id, `, personId: "${other.personId}"`)).toMatchObject({
      code: 'NOT_A_COLLEAGUE',
      field: 'personId',
    });
    expect((await step(other.visitor, 'assignTask', id, `, personId: "${other.personId}"`)).code).toBe(
      'NOT_YOUR_CLAIM',
    );
  });

  it('that asks for what an organisation has not declared is refused to one that wants to be told, and claimed all the same', async () => {
    const id = await make({ capacity: 'Forensic interpreting' });
    expect(await step(partner.visitor, 'claimTask', id, ', anyway: false')).toMatchObject({
      code: 'NOT_DECLARED',
      field: 'anyway',
    });
    expect((await step(partner.visitor, 'claimTask', id, ', anyway: true')).state).toBe('CLAIMED');
    const second = await make({ capacity: 'Forensic INTERPRETING' });
    await other.visitor.data(
      'mutation { declareCapacity(input: {kind: EXPERTISE, value: "forensic interpreting"}) { __typename } }',
    );
    expect((await step(other.visitor, 'claimTask', second, ', anyway: false')).state).toBe('CLAIMED');
  });

  it('is helped with by others, whom those see who may', async () => {
    const id = await make();
    await step(partner.visitor, 'claimTask', id);
    await step(other.visitor, 'helpWithTask', id, ', helps: true');
    await step(hidden.visitor, 'helpWithTask', id, ', helps: true');
    const again = await step(other.visitor, 'helpWithTask', id, ', helps: true');
    expect(again.helpers.map(({ name }) => name)).toEqual(['Other']);
    expect((await look(coordinator, id)).helpers.map(({ name }) => name)).toEqual(['Other', 'Hidden']);
    expect((await step(other.visitor, 'helpWithTask', id, ', helps: false')).helpers).toEqual([]);
  });

  it('has a list that its holder and coordinators tick off, and nobody else', async () => {
    const id = await make();
    await step(partner.visitor, 'claimTask', id);
    expect((await step(other.visitor, 'addTaskCheck', id, ', text: "Book a room"')).code).toBe(
      'NOT_YOUR_CLAIM',
    );
    await step(partner.visitor, 'addTaskCheck', id, ', text: "Book a room"');
    const two = await step(coordinator, 'addTaskCheck', id, ', text: "Print the brief"');
    expect(two.checklist.map(({ text }) => text)).toEqual(['Book a room', 'Print the brief']);
    const [room, brief] = two.checklist;
    const ticked = await step(partner.visitor, 'tickTaskCheck', room?.id ?? '', ', done: true');
    expect(ticked.checklist.map(({ doneAt }) => doneAt !== null)).toEqual([true, false]);
    expect((await step(other.visitor, 'tickTaskCheck', room?.id ?? '', ', done: false')).code).toBe(
      'NOT_YOUR_CLAIM',
    );
    expect((await step(partner.visitor, 'removeTaskCheck', brief?.id ?? '')).checklist).toHaveLength(1);
  });

  it('is talked about, by names for coordinators and by organisations for those who may see them', async () => {
    const id = await make();
    for (const { visitor } of [partner, hidden])
      await step(visitor, 'commentOnTask', id, ', text: "When is the briefing?"');
    const said = async (visitor: Visitor) => {
      const { task } = await visitor.data<{
        task: {
          comments: {
            totalCount: number;
            edges: { node: { author: string | null; own: boolean; organisation: { name: string } | null } }[];
          };
        };
      }>(
        `{ task(id: "${id}") { comments(first: 10) { totalCount edges { node { author own organisation { name } } } } } }`,
      );
      return task.comments.edges.map(({ node }) => [node.author, node.own, node.organisation?.name ?? null]);
    };
    expect(await said(coordinator)).toEqual([['Ada of Ours', false, 'Ours'], ['Di of Hidden', false, 'Hidden']]); // prettier-ignore
    expect(await said(partner.visitor)).toEqual([['Ada of Ours', true, 'Ours'], [null, false, null]]); // prettier-ignore
  });

  it('is due at a time or in the course of a day, by the clock of its place', async () => {
    const atTime = await look(partner.visitor, await make({ due: '2027-03-20T17:00' }));
    expect(atTime).toMatchObject({
      dueAllDay: false,
      dueLocal: '2027-03-20T17:00',
      dueAt: '2027-03-20T16:00:00.000Z',
    });
    const onDay = await look(partner.visitor, await make({ due: '2027-03-28' }));
    expect(onDay).toMatchObject({
      dueAllDay: true,
      dueLocal: '2027-03-28T23:59',
      dueAt: '2027-03-28T21:59:00.000Z',
    });
  });

  it('is edited from the version that was read, or not at all', async () => {
    const id = await make();
    const edit = (version: number, more: object = {}) =>
      coordinator.data<{ editTask: Seen }>(
        `mutation ($input: EditTaskInput!) { editTask(input: $input) { ${TASK} } }`,
        {
          input: {
            id,
            version,
            title: 'Brief two missions',
            description: 'Both',
            language: 'en',
            due: '2027-04-01',
            placeId,
            minutes: 45,
            neededLanguages: ['fr', 'fr'],
            ...more,
          },
        },
      );
    expect((await edit(1)).editTask).toMatchObject({
      title: 'Brief two missions',
      version: 2,
      minutes: 45,
      neededLanguages: ['fr'],
    });
    expect((await edit(1)).editTask.code).toBe('STALE_WRITE');
    expect((await look(partner.visitor, id)).version).toBe(2);
    await edit(2, { seats: 2 });
    await step(partner.visitor, 'claimTask', id);
    await step(other.visitor, 'claimTask', id);
    expect((await edit(3, { seats: 1 })).editTask).toMatchObject({ code: 'SEATS_HELD', field: 'seats' });
    expect((await edit(3, { seats: 3 })).editTask.state).toBe('OPEN');
  });

  it('is dropped with a reason, and that is taken back with what was claimed', async () => {
    const id = await make();
    await step(partner.visitor, 'claimTask', id);
    expect((await step(coordinator, 'dropTask', id, ', reason: "No session"')).state).toBe('DROPPED');
    expect((await step(partner.visitor, 'handInTask', id)).code).toBe('NOT_NOW');
    expect((await step(other.visitor, 'claimTask', id)).code).toBe('TASK_TAKEN');
    expect((await step(coordinator, 'reopenTask', id)).state).toBe('CLAIMED');
    expect((await step(coordinator, 'reopenTask', id)).code).toBe('NOT_NOW');
  });

  it.each(['DRAFT', 'DROPPED'])('that is %s takes no step, and none is lost', async (state) => {
    const id = await make();
    const { claims } = await step(partner.visitor, 'claimTask', id);
    await app.owner.query('update task set state = $2 where id = $1', [id, state]);
    for (const name of ['startTask', 'blockTask', 'handInTask'])
      expect((await step(partner.visitor, name, id)).code).toBe('NOT_NOW');
    expect(await look(partner.visitor, id)).toMatchObject({ state, claims });
  });

  it('that was dropped cannot be given back', async () => {
    const id = await make();
    await step(partner.visitor, 'claimTask', id);
    await step(coordinator, 'dropTask', id, ', reason: "It is over"');
    expect((await step(partner.visitor, 'handBackTask', id)).code).toBe('NOT_NOW');
    expect(await look(partner.visitor, id)).toMatchObject({
      state: 'DROPPED',
      ownClaim: { state: 'CLAIMED' },
    });
  });

  it('that comes again is followed once, so many days later by the same clock, with the same list', async () => {
    const id = await make({ title: 'Weekly note', due: '2027-03-21T09:00', everyDays: 7 });
    await step(coordinator, 'addTaskCheck', id, ', text: "Ask Bangui"');
    await step(partner.visitor, 'claimTask', id);
    await step(partner.visitor, 'handInTask', id);
    const claimId = (await look(coordinator, id)).claims[0]?.id ?? '';
    await step(coordinator, 'acceptTask', id, `, claimId: "${claimId}"`);
    const { tasks } = await coordinator.data<{ tasks: { edges: { node: Seen }[] } }>(
      `{ tasks(search: "weekly note") { edges { node { ${TASK.replace('... on Refusal { code field } ', '')} } } } }`,
    );
    expect(
      tasks.edges.map(({ node }) => [
        node.state,
        node.dueLocal,
        node.dueAt,
        node.checklist.map(({ text, doneAt }) => [text, doneAt]),
      ]),
    ).toEqual([
      ['DONE', '2027-03-21T09:00', '2027-03-21T08:00:00.000Z', [['Ask Bangui', null]]],
      ['OPEN', '2027-03-28T09:00', '2027-03-28T07:00:00.000Z', [['Ask Bangui', null]]],
    ]);
  });

  it.each(['startTask', 'blockTask', 'handInTask', 'handBackTask', 'stillOnTask', 'claimTask'])(
    'that does not exist is refused by %s',
    async (name) => {
      const answer = await partner.visitor.ask(`mutation { ${name}(id: "${newId()}") { __typename } }`);
      expect(answer.errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
    },
  );
});
