import { newId } from '../../libs/kernel/src/ids';
import { historyOf, plantOrganisation, plantPerson, type Person } from '../coalition/people';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import type { Visitor } from '../support/visitor';
import { zoneAt } from '../support/zones';
import { change, makePlan, plantOccurrence, preview, tasksOf, undo, type Task } from './planning';

describe('an occurrence', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let partner: Person;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    partner = await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Partner'));
  });
  afterAll(() => app.close());

  const claim = (visitor: Visitor, { id }: Task) =>
    visitor.data(
      'mutation ($id: ID!) { claimTask(id: $id, anyway: true) { __typename ... on Refusal { code } } }',
      { id },
    );
  const handIn = (visitor: Visitor, { id }: Task) =>
    visitor.data('mutation ($id: ID!) { handInTask(id: $id) { __typename } }', { id });
  const stepOf = (tasks: readonly Task[], key: string): Task => {
    const found = tasks.find(({ step }) => step?.key === key);
    if (found === undefined) throw new Error(`there is no step ${key}`);
    return found;
  };
  const dues = (tasks: readonly Task[]) =>
    tasks.map(({ id, dueLocal, dueAt }) => [id, dueLocal, dueAt]).sort();
  const move = (occurrenceId: string, startDate: string, endDate: string) => ({
    occurrenceId,
    kind: 'MOVED',
    startDate,
    endDate,
    basis: 'A note of the secretariat',
  });

  /** A task that no plan holds. */
  async function loose(occurrenceId: string, due: string): Promise<string> {
    const { places } = await coordinator.data<{ places: { id: string; code: string }[] }>(
      '{ places { id code } }',
    );
    const { makeTask } = await coordinator.data<{ makeTask: { id: string } }>(
      'mutation ($input: MakeTaskInput!) { makeTask(input: $input) { id } }',
      {
        input: {
          title: 'By hand',
          description: '',
          language: 'en',
          due,
          placeId: places.find(({ code }) => code === 'NYC')?.id,
          occurrenceId,
        },
      },
    );
    return makeTask.id;
  }

  it('that moves takes its open steps along, leaves finished ones, and the preview says just that', async () => {
    const id = await plantOccurrence(app, '2027-03-08', '2027-03-12');
    await makePlan(coordinator, id, 'LETTER_FOR_A_DEBATE');
    const byHand = await loose(id, '2027-03-04T09:30');
    const before = await tasksOf(coordinator, id);
    await claim(partner.visitor, stepOf(before, 'draft'));
    await handIn(partner.visitor, stepOf(before, 'draft'));
    await claim(partner.visitor, stepOf(before, 'translate'));

    const input = move(id, '2027-03-22', '2027-03-26');
    const seen = await preview(coordinator, input);
    expect(seen).toMatchObject({ shifted: 8, finished: 1, dropped: 0 });
    expect(await tasksOf(coordinator, id)).toMatchObject(before.map(({ dueLocal }) => ({ dueLocal })));

    expect(await change(coordinator, input, seen.token)).toMatchObject({
      startDate: '2027-03-22',
      endDate: '2027-03-26',
      status: 'MOVED',
    });
    const after = await tasksOf(coordinator, id);
    const at = new Map(after.map((task) => [task.id, task.dueLocal]));
    for (const { taskId, becomes } of seen.shifts)
      expect(at.get(taskId)).toBe(`${becomes.date}T${becomes.time ?? '23:59'}`);
    expect(stepOf(after, 'draft').dueLocal).toBe(stepOf(before, 'draft').dueLocal);
    expect(stepOf(after, 'close').dueLocal).toBe('2027-03-10T17:00');
    expect(at.get(byHand)).toBe('2027-03-18T09:30');
    expect(after.find((task) => task.id === byHand)?.dueAt).toBe('2027-03-18T13:30:00.000Z');
    expect(stepOf(after, 'translate').state).toBe('CLAIMED');
    expect(await historyOf(app, id)).toContain('OCCURRENCE_CHANGED');
  });

  it('that moves and moves back has the plan that it had, over a change of clocks and New Year', async () => {
    const id = await plantOccurrence(app, '2027-03-20', '2027-03-21');
    await makePlan(coordinator, id, 'MANDATE_RENEWAL');
    await loose(id, '2027-03-14T02:30');
    const before = await tasksOf(coordinator, id);
    for (const [start, end] of [
      ['2026-12-31', '2027-01-02'],
      ['2028-02-29', '2028-03-01'],
      ['2027-03-20', '2027-03-21'],
    ] as const)
      // prettier-ignore
      await change(coordinator, move(id, start, end));
    expect(dues(await tasksOf(coordinator, id))).toEqual(dues(before));
  });

  it('keeps its distance to a step that a person has put elsewhere', async () => {
    const id = await plantOccurrence(app, '2027-04-12', '2027-04-16');
    await makePlan(coordinator, id, 'SIDE_EVENT');
    const flyer = stepOf(await tasksOf(coordinator, id), 'flyer');
    const edited = await coordinator.data<{ editTask: { __typename: string } }>(
      'mutation ($input: EditTaskInput!) { editTask(input: $input) { __typename } }',
      {
        input: {
          id: flyer.id,
          version: flyer.version,
          title: flyer.title,
          description: '',
          language: 'en',
          due: '2027-04-02T10:00',
          placeId: flyer.place.id,
        },
      },
    );
    expect(edited.editTask.__typename).toBe('Task');
    await change(coordinator, move(id, '2027-04-26', '2027-04-30'));
    expect(stepOf(await tasksOf(coordinator, id), 'flyer').dueLocal).toBe('2027-04-16T10:00');
    await change(coordinator, move(id, '2027-04-12', '2027-04-16'));
    expect(stepOf(await tasksOf(coordinator, id), 'flyer').dueLocal).toBe('2027-04-02T10:00');
  });

  it('that moves says which dates have passed, what cannot be done in time, and that a letter has under five days', async () => {
    const id = await plantOccurrence(app, '2028-05-08', '2028-05-12');
    const planId = await makePlan(coordinator, id, 'LETTER_FOR_A_DEBATE');
    const letter = await openLetter(coordinator, 20 * 86_400_000);
    await coordinator.data(
      'mutation ($planId: ID!, $letterId: ID) { linkPlanToLetter(planId: $planId, letterId: $letterId) { letterId } }',
      { planId, letterId: letter.id },
    );
    const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const seen = await preview(coordinator, move(id, soon(5), soon(6)));
    expect(seen.flags.find(({ flag }) => flag === 'PAST')?.tasks).toBeGreaterThan(3);
    expect(seen.plans[0]?.late.map(({ key }) => key)).toContain('deliver');
    expect(seen.letters).toMatchObject([{ id: letter.id, closesTooLate: true }]);
    expect(seen.letters[0]?.shortWindow).toBeLessThan(5);
  });

  it('is changed as it was previewed, or not at all', async () => {
    const id = await plantOccurrence(app, '2027-05-17', '2027-05-21');
    await makePlan(coordinator, id, 'REPORT_LAUNCH');
    const input = move(id, '2027-06-14', '2027-06-18');
    const { token } = await preview(coordinator, input);
    await loose(id, '2027-05-10');
    const before = await tasksOf(coordinator, id);
    expect((await change(coordinator, input, token)).code).toBe('PLAN_CHANGED');
    expect((await change(coordinator, { ...input, startDate: '2027-06-15' }, token)).code).toBe(
      'PLAN_CHANGED',
    );
    expect(dues(await tasksOf(coordinator, id))).toEqual(dues(before));
  });

  it('that is split has its second part prepared by the plans that are told to', async () => {
    const id = await plantOccurrence(app, '2027-09-13', '2027-10-08');
    await makePlan(coordinator, id, 'SIDE_EVENT');
    const second = await makePlan(coordinator, id, 'MANDATE_RENEWAL');
    const byHand = await loose(id, '2027-09-10T12:00');
    const before = await tasksOf(coordinator, id);
    const split = {
      occurrenceId: id,
      kind: 'SPLIT',
      basis: 'Liquidity',
      startDate: '2027-09-13',
      endDate: '2027-09-24',
      secondStartDate: '2027-11-15',
      secondEndDate: '2027-11-26',
      plansToSecond: [second],
    };
    const { changes } = await change(coordinator, split);
    const otherId = changes[0]?.otherId ?? '';
    const [first, later] = [await tasksOf(coordinator, id), await tasksOf(coordinator, otherId)];
    expect(first.map((task) => task.id)).toContain(byHand);
    expect(new Set(later.map(({ step }) => step?.planId))).toEqual(new Set([second]));
    expect(stepOf(later, 'react').dueLocal.slice(0, 10)).toBe('2027-11-26');
    expect(stepOf(first, 'thank').dueLocal.slice(0, 10) < stepOf(before, 'thank').dueLocal.slice(0, 10)).toBe(
      true,
    );

    await undo(coordinator, changes[0]?.id ?? '');
    expect(dues(await tasksOf(coordinator, id))).toEqual(dues(before));
    expect(await tasksOf(coordinator, otherId)).toEqual([]);
  });

  it('that is cancelled closes its plan, or another one is prepared instead', async () => {
    const id = await plantOccurrence(app, '2027-10-11', '2027-10-15');
    await makePlan(coordinator, id, 'SIDE_EVENT');
    const before = await tasksOf(coordinator, id);
    await claim(partner.visitor, stepOf(before, 'run'));
    await handIn(partner.visitor, stepOf(before, 'run'));
    const cancelled = await change(coordinator, { occurrenceId: id, kind: 'CANCELLED', basis: 'No quorum' });
    expect(cancelled.status).toBe('CANCELLED');
    expect(new Set((await tasksOf(coordinator, id)).map(({ state }) => state))).toEqual(
      new Set(['DROPPED', 'HANDED_IN']),
    );
    expect((await change(coordinator, move(id, '2027-11-01', '2027-11-02'), 'any')).code).toBe(
      'OCCURRENCE_OVER',
    );
    await undo(coordinator, cancelled.changes[0]?.id ?? '');
    expect(new Set((await tasksOf(coordinator, id)).map(({ state }) => state))).toEqual(
      new Set(['OPEN', 'HANDED_IN']),
    );

    const instead = await plantOccurrence(app, '2027-12-06', '2027-12-10');
    await change(coordinator, {
      occurrenceId: id,
      kind: 'CANCELLED',
      basis: 'No quorum',
      insteadId: instead,
    });
    const moved = await tasksOf(coordinator, instead);
    expect(moved).toHaveLength(7);
    expect(stepOf(moved, 'sponsor').dueLocal.slice(0, 10) > '2027-09-25').toBe(true);
    expect(await tasksOf(coordinator, id)).toEqual([]);
  });

  it('is put back where it was, but for what has been touched since', async () => {
    const id = await plantOccurrence(app, '2027-05-24', '2027-05-28');
    await makePlan(coordinator, id, 'LETTER_FOR_A_DEBATE');
    const before = await tasksOf(coordinator, id);
    const { changes } = await change(coordinator, move(id, '2027-06-21', '2027-06-25'));
    const moved = await tasksOf(coordinator, id);
    const draft = stepOf(moved, 'draft');
    await claim(partner.visitor, draft);
    await handIn(partner.visitor, draft);
    const back = await undo(coordinator, changes[0]?.id ?? '');
    expect(back).toMatchObject({ startDate: '2027-05-24', endDate: '2027-05-28', status: 'CONFIRMED' });
    const after = await tasksOf(coordinator, id);
    expect(stepOf(after, 'draft').dueLocal).toBe(draft.dueLocal);
    expect(dues(after.filter((task) => task.id !== draft.id))).toEqual(
      dues(before.filter((task) => task.id !== draft.id)),
    );
    expect((await undo(coordinator, changes[0]?.id ?? '')).code).toBe('NOTHING_TO_UNDO');
  });

  it('is undone only as long as no other change has come after', async () => {
    const id = await plantOccurrence(app, '2027-07-05', '2027-07-09');
    const first = await change(coordinator, move(id, '2027-07-12', '2027-07-16'));
    const second = await change(coordinator, move(id, '2027-07-19', '2027-07-23'));
    expect((await undo(coordinator, first.changes[0]?.id ?? '')).code).toBe('NOTHING_TO_UNDO');
    await undo(coordinator, second.changes[0]?.id ?? '');
    expect(await undo(coordinator, first.changes[0]?.id ?? '')).toMatchObject({ startDate: '2027-07-05' });
  });

  const hurry = () =>
    app.owner.query(
      `update outbox set run_at = now() where name = 'campaigns.tell-change' and done_at is null`,
    );
  const mailsTo = async ({ personId }: Person) => {
    const { rows } = await app.owner.query<{ email: string }>('select email from person where id = $1', [
      personId,
    ]);
    return app.mailbox.mails.filter(({ to }) => [to].flat()[0]?.text === rows[0]?.email);
  };

  /** A partner of an organisation of this name, where it is day. */
  async function byDay(name: string): Promise<Person> {
    const person = await plantPerson(app, 'PARTNER', await plantOrganisation(app, name));
    await app.owner.query('update person set time_zone = $2 where id = $1', [person.personId, zoneAt(12)]);
    return person;
  }

  it('that moves is told to each person who holds its tasks, once, without naming anything', async () => {
    const id = await plantOccurrence(app, '2027-08-09', '2027-08-13');
    await makePlan(coordinator, id, 'UPR_SUBMISSION');
    const tasks = await tasksOf(coordinator, id);
    const [ada, ben] = [await byDay('Ada’s'), await byDay('Ben’s')];
    const open = tasks.filter(({ state }) => state === 'OPEN');
    for (const task of open.slice(0, 3)) await claim(ada.visitor, task);
    for (const task of open.slice(3, 5)) await claim(ben.visitor, task);
    const seen = await preview(coordinator, move(id, '2027-08-23', '2027-08-27'));
    expect(seen.people).toBe(2);
    await change(coordinator, move(id, '2027-08-23', '2027-08-27'));
    await hurry();
    await until(
      'both have been told',
      async () => (await mailsTo(ada)).length > 0 && (await mailsTo(ben)).length > 0,
    );
    const [mail, ...more] = await mailsTo(ada);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Dates have changed');
    expect(mail?.text).toContain('3 of your tasks have new dates');
    for (const { title } of tasks) expect(mail?.text).not.toContain(title);
  });

  it('whose change was undone at once is told to nobody', async () => {
    const id = await plantOccurrence(app, '2027-11-08', '2027-11-12');
    await makePlan(coordinator, id, 'SIDE_EVENT');
    const run = stepOf(await tasksOf(coordinator, id), 'run');
    const late = await byDay('Late');
    await claim(late.visitor, run);
    const { changes } = await change(coordinator, move(id, '2027-11-15', '2027-11-19'));
    await undo(coordinator, changes[0]?.id ?? '');
    await hurry();
    await until('the job has run', async () => {
      const { rows } = await app.owner.query(
        `select from outbox where payload->>'changeId' = $1 and done_at is null`,
        [changes[0]?.id],
      );
      return rows.length === 0;
    });
    expect(await mailsTo(late)).toEqual([]);
  });

  it.each([
    ['no dates', { kind: 'MOVED', basis: 'None' }, 'startDate'],
    [
      'a last day before the first',
      { kind: 'MOVED', basis: 'None', startDate: '2027-02-02', endDate: '2027-02-01' },
      'endDate',
    ],
    [
      'no second part',
      { kind: 'SPLIT', basis: 'None', startDate: '2027-02-02', endDate: '2027-02-03' },
      'secondStartDate',
    ],
    [
      'parts that overlap',
      {
        kind: 'SPLIT',
        basis: 'None',
        startDate: '2027-02-02',
        endDate: '2027-02-09',
        secondStartDate: '2027-02-09',
        secondEndDate: '2027-02-12',
      },
      'secondStartDate',
    ],
    ['no reason', { kind: 'CANCELLED', basis: '' }, 'basis'],
    ['itself to be prepared instead', { kind: 'CANCELLED', basis: 'None', insteadId: 'self' }, 'insteadId'],
  ])('takes no change with %s, and it is that field which is named', async (_, input, field) => {
    const occurrenceId = await plantOccurrence(app, '2027-02-08', '2027-02-12');
    const given = { occurrenceId, ...input, ...('insteadId' in input ? { insteadId: occurrenceId } : {}) };
    const { errors } = await coordinator.ask(
      'query ($input: OccurrenceChangeInput!) { previewOccurrenceChange(input: $input) { token } }',
      { input: given },
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field });
  });

  it('is changed by coordinators alone', async () => {
    const id = await plantOccurrence(app, '2027-02-15', '2027-02-19');
    const input = move(id, '2027-02-22', '2027-02-26');
    const answers = [
      await partner.visitor.ask(
        'query ($input: OccurrenceChangeInput!) { previewOccurrenceChange(input: $input) { token } }',
        { input },
      ),
      await partner.visitor.ask(
        'mutation ($input: OccurrenceChangeInput!) { changeOccurrence(input: $input, token: "x") { __typename } }',
        { input },
      ),
      await partner.visitor.ask(`mutation { undoOccurrenceChange(id: "${newId()}") { __typename } }`),
    ];
    expect(answers.map(({ errors }) => errors?.[0]?.extensions?.code)).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });
});
