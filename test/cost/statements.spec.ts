import { Client } from 'pg';
import { newId } from '../../libs/kernel/src/ids';
import { plantPartners } from '../support/plant';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import type { Visitor } from '../support/visitor';

const LIST = `{ tasks(first: 100) { totalCount edges { node { title dueAt state place { name } organisation { name }
  occurrence { moment { title city } } } } } }`;

interface Letter {
  readonly signing: object | null;
}

interface Node {
  readonly organisation: object | null;
  readonly occurrence: { readonly moment: object | null } | null;
}

interface Campaign {
  readonly participants: { readonly totalCount: number; readonly edges: readonly object[] };
}

describe('what a list costs (SAFETY 13)', () => {
  let app: TestApp;
  let coordinator: Visitor;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    const partners = await plantPartners(app.owner, app.url, 10);
    const tasks = Array.from({ length: 100 }, (_, n) => ({
      n,
      task: newId(),
      claim: newId(),
      organisation: partners[n % 10]?.organisationId,
      person: partners[n % 10]?.personId,
    }));
    const planted = [JSON.stringify(tasks)];
    const from = `from jsonb_to_recordset($1::jsonb) as r(n int, task uuid, claim uuid, organisation uuid, person uuid),
      (select id as coalition from coalition limit 1) c`;
    await app.owner.query(
      `insert into task (coalition_id, id, title, description, language, search, due_at, due_local, place_id, occurrence_id, created_by)
       select coalition, task, 'Task ' || n, '', 'en', 'task ' || n, now(), now() at time zone 'UTC', (select id from place order by code offset n % 3 limit 1),
              (select id from occurrence order by id offset n % 20 limit 1), person ${from}`,
      planted,
    );
    await app.owner.query(
      `insert into claim (coalition_id, id, task_id, organisation_id, person_id)
       select coalition, claim, task, organisation, person ${from}`,
      planted,
    );
  });
  afterAll(() => app.close());

  /** Statements of the processes' pool while a query is answered; of five tries the least, for the dispatcher polls too. */
  async function statements(query: string, visitor = coordinator): Promise<number> {
    await until('nothing is done besides', async () => {
      const { rows } = await app.owner.query('select from outbox where done_at is null and run_at <= now()');
      return rows.length === 0;
    });
    const tries: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      const spy = jest.spyOn(Client.prototype, 'query');
      await visitor.data(query);
      const ofPool = spy.mock.contexts.filter((client) => applicationOf(client) === 'chorus');
      tries.push(ofPool.length);
      spy.mockRestore();
    }
    return Math.min(...tries);
  }

  it('reads 100 tasks with moment, place, claim and organisation in 10 statements, BEGIN and ROLLBACK included', async () => {
    const { tasks } = await coordinator.data<{ tasks: { edges: { node: Node }[] } }>(LIST);
    expect(tasks.edges).toHaveLength(100);
    expect(tasks.edges.every(({ node }) => node.organisation !== null && node.occurrence?.moment)).toBe(true);
    expect(await statements(LIST)).toBe(10);
  });

  it('reads campaigns, letters and asks with what they refer to in as few, however many there are', async () => {
    const campaigns = `{ campaigns(first: 100) { edges { node { title asks { title } targets { code } ownAnswer participants(first: 3) { totalCount edges { node { name } } } } } } }`;
    const asks = `{ asks(first: 100) { edges { node { title targets { code parent { code } holders { name } } } } } }`;
    const organisations = `{ organisations(first: 100) { edges { node { name capacities { value } } } } organisationsByCountry { organisations } }`;
    for (let n = 0; n < 3; n += 1) await openLetter(coordinator, 600_000);
    const costs: number[] = [];
    for (const query of [campaigns, asks, lettersOf('first: 100'), organisations])
      costs.push(await statements(query));
    expect(costs.every((cost) => cost <= 10)).toBe(true);
  });

  it('reads a page of coverage with every place of each of its 100 rows in two statements of its own', async () => {
    await app.owner.query(
      `insert into capacity (coalition_id, id, organisation_id, kind, value, key, search)
       select o.coalition_id, gen_random_uuid(), o.id, c.kind, c.value, lower(c.value), lower(c.value)
         from organisation o, (select 'EXPERTISE' as kind, 'Expertise ' || n as value from generate_series(1, 100) n
                               union all select 'PLACE', code from place) c`,
    );
    const coverage =
      '{ coverage(first: 100) { edges { node { expertise places { place { code } organisations } } } } }';
    const read = await coordinator.data<{ coverage: { edges: { node: { places: object[] } }[] } }>(coverage);
    expect(read.coverage.edges).toHaveLength(100);
    expect(read.coverage.edges.every(({ node }) => node.places.length === 6)).toBe(true);
    expect(await statements(coverage)).toBe((await statements('{ places { code } }')) + 1);
  });
  it('reads who is in a campaign in the same number of statements for one campaign and for 40', async () => {
    const query = `{ campaigns(first: 100) { edges { node { participants(first: 3) { totalCount edges { node { name } } } } } } }`;
    await plantCampaigns(1);
    const one = await statements(query);
    await plantCampaigns(39);
    const { campaigns } = await coordinator.data<{ campaigns: { edges: { node: Campaign }[] } }>(query);
    expect(campaigns.edges).toHaveLength(40);
    for (const { node } of campaigns.edges)
      expect([node.participants.totalCount, node.participants.edges.length]).toEqual([10, 3]);
    expect([one, await statements(query)]).toEqual([8, 8]);
  });

  it('reads occurrences with moment, organ and tasks, and tasks with their notes, in as few', async () => {
    const occurrences = `{ occurrences(first: 100) { edges { node { taskCount moment { title organ { code } } } } } }`;
    await app.owner.query(`update claim set handed_in_at = now(), note = 'Done.'`);
    const tasks = `{ tasks(first: 100) { edges { node { place { name } notes { text organisation { name } } } } } }`;
    for (const query of [occurrences, tasks]) expect(await statements(query)).toBeLessThanOrEqual(10);
  });

  it('reads letters with what their reader may sign and who has signed in as few, all of them or those that await', async () => {
    const [partner] = await plantPartners(app.owner, app.url, 1);
    if (partner === undefined) throw new Error('nobody was planted');
    for (const query of [lettersOf('first: 100'), lettersOf('first: 100, awaitsUs: true')]) {
      const few = await statements(query, partner.visitor);
      const { letters } = await partner.visitor.data<{ letters: { edges: { node: Letter }[] } }>(query);
      expect(letters.edges.filter(({ node }) => node.signing !== null).length).toBeGreaterThan(2);
      for (let n = 0; n < 3; n += 1) await openLetter(coordinator, 600_000);
      expect([few, await statements(query, partner.visitor)]).toEqual([10, 10]);
    }
  });

  it('reads 100 actions with offices, asks, organisations and risk in as few, and those under asks and targets too', async () => {
    await app.owner.query(
      `with made as (
         insert into action (coalition_id, id, key, key_body, kind, place_id, held_at, held_local, held_all_day, asked, outcome, promised,
                             language, created_by)
         select p.coalition_id, gen_random_uuid(), gen_random_uuid(), '', 'MEETING', p.id, now(), now() at time zone 'UTC', true, 'A date', '',
                '', 'en', m.person_id
           from generate_series(1, 100) n, (select * from place limit 1) p, (select * from membership limit 1) m returning coalition_id, id),
       asked as (insert into action_ask select made.coalition_id, made.id, a.id from made, (select id from ask order by code limit 3) a),
       at as (insert into action_target select made.coalition_id, made.id, t.id, null from made, (select id from target order by code limit 3) t)
       insert into action_organisation select made.coalition_id, made.id, o.id, o.n = 1
         from made, (select id, row_number() over (order by id) as n from organisation limit 3) o`,
    );
    const action = 'kind approached { target { code } } asks { code } organisations { name } lead { name }';
    const list = `{ actions(first: 100) { totalCount edges { node { ${action} riskStanding } } } }`;
    const { actions } = await coordinator.data<{ actions: { edges: object[] } }>(list);
    expect(actions.edges).toHaveLength(100);
    const hung = `{ asks(first: 100) { edges { node { code actions(first: 2) { totalCount edges { node { kind lead { name } } } } } } } }`;
    const towards = `{ targets(first: 100) { edges { node { code actions(first: 2) { edges { node { kind lead { name } } } } } } } }`;
    for (const query of [list, hung, towards]) expect(await statements(query)).toBeLessThanOrEqual(10);
  });

  /** Campaigns that everybody is in. */
  async function plantCampaigns(count: number): Promise<void> {
    await app.owner.query(
      `with made as (
         insert into campaign (coalition_id, id, title, purpose, language, search)
         select c.id, gen_random_uuid(), 'A campaign', '', 'en', 'a campaign' from coalition c, generate_series(1, $1)
         returning coalition_id, id)
       insert into participation (coalition_id, campaign_id, organisation_id, answer)
       select made.coalition_id, made.id, o.id, 'IN' from made, organisation o`,
      [count],
    );
  }
});

/** A list of letters with all that hangs on them. */
function lettersOf(args: string): string {
  return `{ letters(${args}) { edges { node { title count signatories(first: 10) { totalCount edges { node { id printedName } } }
    ownSignature { display } signing { printedName title } } } } }`;
}

function applicationOf(client: unknown): string | undefined {
  return (client as { connectionParameters?: { application_name?: string } }).connectionParameters
    ?.application_name;
}
