import { Client } from 'pg';
import { change, makePlan, plantOccurrence, preview } from '../planning/planning';
import { plantCopies } from '../planning/plant-plans';
import { plantPartners } from '../support/plant';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';

const TASKS = 5_000;
const PEOPLE = 40;

describe('moving an occurrence with 5,000 open tasks', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let occurrenceId: string;
  let coalitionId: string;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    const { rows } = await app.owner.query<{ id: string }>('select id from coalition');
    coalitionId = rows[0]?.id ?? '';
    occurrenceId = await plantOccurrence(app, '2027-10-04', '2027-10-08');
    const planId = await makePlan(coordinator, occurrenceId, 'LETTER_FOR_A_DEBATE');
    await plantCopies(app.owner, planId, TASKS, await plantPartners(app.owner, app.url, PEOPLE));
  }, 120_000);
  afterAll(() => app.close());

  /** Statements of the coalition's own transactions while the work is done, BEGIN and COMMIT included: not those of who is signed in. */
  async function statements<T>(work: () => Promise<T>): Promise<{ cost: number; answer: T }> {
    const spy = jest.spyOn(Client.prototype, 'query');
    const answer = await work();
    const open = new Set<unknown>();
    let cost = 0;
    spy.mock.calls.forEach(([query], n) => {
      const client: unknown = spy.mock.contexts[n];
      const text = typeof query === 'string' ? query : (query as unknown as { text: string }).text;
      if (text.includes('begin read')) open.delete(client);
      if (text.includes(`'chorus.coalition', '${coalitionId}'`)) open.add(client);
      if (open.has(client)) cost += 1;
      if (/^(commit|rollback)$/i.test(text.trim())) open.delete(client);
    });
    spy.mockRestore();
    return { cost, answer };
  }

  it('costs at most 20 statements, moves every task, and owes one mail to each who holds some', async () => {
    const input = {
      occurrenceId,
      kind: 'MOVED',
      startDate: '2027-10-25',
      endDate: '2027-10-29',
      basis: 'The organ’s calendar',
    };
    const seen = await statements(() => preview(coordinator, input));
    expect(seen.answer).toMatchObject({ shifted: TASKS, people: PEOPLE, finished: 0 });
    expect(seen.answer.shifts).toHaveLength(100);
    const moved = await statements(() => change(coordinator, input, seen.answer.token));
    expect(moved.answer.status).toBe('MOVED');
    expect([seen.cost, moved.cost].map((cost) => cost > 4 && cost <= 20)).toEqual([true, true]);
    const { rows } = await app.owner.query<{ tasks: number; people: number }>(
      `select (select count(*)::int from task_shift) as tasks,
              (select count(distinct payload->>'personId')::int from outbox where name = 'campaigns.tell-change') as people`,
    );
    expect(rows).toEqual([{ tasks: TASKS, people: PEOPLE }]);
    const { rows: owed } = await app.owner.query(`select from outbox where name = 'campaigns.tell-change'`);
    expect(owed).toHaveLength(PEOPLE);
  });

  it('and looking at how several plans stand costs as many statements as looking at one', async () => {
    const standing = (id: string) =>
      statements(() => coordinator.data(`{ occurrence(id: "${id}") { plans { standing { critical } } } }`));
    const [one, three] = await Promise.all(
      [1, 3].map(() => plantOccurrence(app, '2028-03-06', '2028-03-10')),
    );
    await makePlan(coordinator, one ?? '', 'SIDE_EVENT');
    for (const template of ['SIDE_EVENT', 'REPORT_LAUNCH', 'MANDATE_RENEWAL'])
      await makePlan(coordinator, three ?? '', template);
    expect((await standing(three ?? '')).cost).toBe((await standing(one ?? '')).cost);
  });
});
