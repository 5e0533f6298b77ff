import { line } from '@chorus/kernel/fields';
import { DAY_MS, dayAfter, workday } from '../../apps/cli/src/demo/calendar';
import { MOMENTS } from '../../apps/cli/src/demo/data/codes';
import { ADDRESS } from '../../apps/cli/src/demo/data/people';
import { planTasks } from '../../apps/cli/src/demo/plan-tasks';
import { seedDemo } from '../../apps/cli/src/demo/seed';
import type { Upcoming } from '../../apps/cli/src/demo/steps/moments';
import { PeopleService, SignInService } from '../../libs/identity/src';
import { PLATFORM_SCOPE } from '../../libs/platform/src/scope/scopes';
import { startTestApp, type TestApp } from '../support/test-app';
import { Visitor } from '../support/visitor';

const DEMO = `(select id from coalition where slug = 'demo')`;
const FICTITIOUS = /\((fictitious|fictive|fictif|ficticia|ficticio)\)$/;

describe('the demo coalition', () => {
  let app: TestApp;
  let first: Visitor;
  let firstBefore: Record<string, number>;
  let halfWay: Record<string, number>;
  let outcomes: string[];

  beforeAll(async () => {
    app = await startTestApp();
    first = await app.coordinator();
    firstBefore = await rowsOf('first');
    await app.run(() => seedDemo(app.app, stopAt('100 tasks'))).catch(() => undefined);
    halfWay = await rowsOf('demo');
    const seed = () => app.run(() => seedDemo(app.app, () => undefined));
    outcomes = await Promise.all([seed(), seed()]);
  }, 90_000);
  afterAll(() => app.close());

  const stopAt = (last: string) => (sentence: string) => {
    if (sentence === last) throw new Error('interrupted');
  };

  /** How many rows each table holds of a coalition. */
  async function rowsOf(slug: string): Promise<Record<string, number>> {
    const { rows } = await app.owner.query<{ table_name: string }>(
      `select table_name from information_schema.columns
        where table_schema = 'public' and column_name = 'coalition_id' order by table_name`,
    );
    const counts: Record<string, number> = {};
    for (const { table_name: table } of rows) {
      const of = `coalition_id = (select id from coalition where slug = $1)`;
      const sql = `select count(*)::int as n from ${table} where ${of}`;
      counts[table] = (await app.owner.query<{ n: number }>(sql, [slug])).rows[0]?.n ?? 0;
    }
    return counts;
  }

  async function tally(sql: string): Promise<Record<string, number>> {
    const { rows } = await app.owner.query<{ what: string; n: number }>(sql);
    return Object.fromEntries(rows.map(({ what, n }) => [what, n]));
  }

  async function column<T = string>(sql: string): Promise<T[]> {
    const { rows } = await app.owner.query<{ what: T }>(sql);
    return rows.map(({ what }) => what);
  }

  async function signedIn(address: string): Promise<Visitor> {
    const visitor = new Visitor(app.url);
    const token = await app.run(async () => {
      const person = await app.app.get(PeopleService).findByEmail(PLATFORM_SCOPE, address);
      return app.app.get(SignInService).linkToken(PLATFORM_SCOPE, person?.id ?? '');
    });
    await visitor.signIn(`/sign-in/${token}`);
    return visitor;
  }

  it('has what makes a coalition worth looking at', async () => {
    const rows = await rowsOf('demo');
    expect(rows).toMatchObject({ organisation: 40, membership: 60, task: 300, campaign: 4, letter: 6 });
    expect(rows.place).toBe(13);
    expect(rows.authorised_signer).toBeGreaterThan(30);
    expect(rows.ask).toBe(firstBefore.ask);
  });

  it('says of every organisation that it is made up, and hides some as partners at risk are', async () => {
    const names = await column(`select name as what from organisation where coalition_id = ${DEMO}`);
    expect(names.filter((name) => !FICTITIOUS.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(40);
    const seen = await tally(
      `select visibility as what, count(*)::int as n from organisation where coalition_id = ${DEMO} group by 1`,
    );
    expect(Object.keys(seen).sort()).toEqual([
      'CAMPAIGN',
      'COALITION',
      'COORDINATORS',
      'PUBLIC',
      'RESTRICTED',
    ]);
  });

  it('has people of example.org alone, who speak three languages in many zones', async () => {
    const addresses = await column(
      `select p.email as what from person p join membership m on m.person_id = p.id where m.coalition_id = ${DEMO}`,
    );
    expect(addresses.filter((address) => !address.endsWith('@demo.example.org'))).toEqual([]);
    const of = `from person p join membership m on m.person_id = p.id where m.coalition_id = ${DEMO}`;
    expect(await column(`select distinct p.language as what ${of} order by 1`)).toEqual(['en', 'es', 'fr']);
    expect((await column(`select distinct p.time_zone as what ${of}`)).length).toBeGreaterThan(9);
  });

  it('has tasks in three languages, for twelve moments, each with a title that a form would take', async () => {
    expect(
      await tally(
        `select language as what, count(*)::int as n from task where coalition_id = ${DEMO} group by 1`,
      ),
    ).toEqual({ en: 140, fr: 100, es: 60 });
    const moments = await column(
      `select distinct o.moment_id as what from task t
         join occurrence o on o.coalition_id = t.coalition_id and o.id = t.occurrence_id where t.coalition_id = ${DEMO}`,
    );
    expect(moments).toHaveLength(12);
    const titles = await column(`select title as what from task where coalition_id = ${DEMO}`);
    expect(titles.filter((title) => !line(3, 200).safeParse(title).success || /[{}]/.test(title))).toEqual(
      [],
    );
    expect(new Set(titles).size).toBe(300);
  });

  it('has tasks due from twenty days ago to six months ahead, in office hours of their places', async () => {
    const [span] = await column<{ early: number; late: number }>(
      `select json_build_object('early', extract(epoch from min(due_at) - now()) / 86400,
              'late', extract(epoch from max(due_at) - now()) / 86400) as what from task where coalition_id = ${DEMO}`,
    );
    expect(span?.early).toBeGreaterThan(-22);
    expect(span?.early).toBeLessThan(-14);
    expect(span?.late).toBeGreaterThan(165);
    expect(span?.late).toBeLessThan(182);
    const hours = await column<number>(
      `select distinct extract(hour from t.due_at at time zone p.time_zone)::int as what from task t
         join place p on p.coalition_id = t.coalition_id and p.id = t.place_id where t.coalition_id = ${DEMO}`,
    );
    expect(hours.filter((hour) => hour < 9 || hour > 18)).toEqual([]);
  });

  it('has tasks in every state, claimed by many, some late, and each within what somebody is good at', async () => {
    const states = await tally(
      `select case when c.id is null then 'OPEN' when c.handed_in_at is null then 'CLAIMED' else 'HANDED_IN' end as what,
              count(*)::int as n
         from task t left join claim c on c.coalition_id = t.coalition_id and c.task_id = t.id and c.handed_back_at is null
        where t.coalition_id = ${DEMO} group by 1`,
    );
    expect(Object.keys(states).sort()).toEqual(['CLAIMED', 'HANDED_IN', 'OPEN']);
    expect(Math.min(...Object.values(states))).toBeGreaterThan(20);
    const [facts] = await column<Record<string, number>>(
      `select json_build_object(
         'claimants', (select count(distinct organisation_id) from claim where coalition_id = ${DEMO}),
         'back', (select count(*) from claim where coalition_id = ${DEMO} and handed_back_at is not null and note <> ''),
         'late', (select count(*) from task t join claim c on c.task_id = t.id
                   where t.coalition_id = ${DEMO} and t.due_at < now() and c.handed_back_at is null and c.handed_in_at is null),
         'nobody', (select count(*) from task t where t.coalition_id = ${DEMO} and not exists (
                     select from capacity k where k.coalition_id = t.coalition_id and k.kind = 'EXPERTISE' and k.key = t.capacity_key))
       ) as what`,
    );
    expect(facts?.claimants).toBeGreaterThan(25);
    expect(facts?.back).toBeGreaterThan(9);
    expect(facts?.late).toBeGreaterThan(4);
    expect(facts?.nobody).toBe(0);
  });

  it('has a letter in every state, and two in three languages each', async () => {
    expect(
      await tally(
        `select state as what, count(*)::int as n from letter where coalition_id = ${DEMO} group by 1`,
      ),
    ).toEqual({ DRAFT: 2, LOCKED: 1, OPEN: 2, CLOSED: 1 });
    expect(
      await tally(
        `select language as what, count(*)::int as n from letter where coalition_id = ${DEMO} group by 1`,
      ),
    ).toEqual({ en: 2, fr: 2, es: 2 });
    const days = await column<number>(
      `select round(extract(epoch from closes_at - now()) / 86400)::int as what from letter
        where coalition_id = ${DEMO} and state = 'OPEN' order by 1`,
    );
    expect(days.map((day) => Math.abs(day - 2) <= 1 || Math.abs(day - 9) <= 1)).toEqual([true, true]);
  });

  it('has signatures with every display choice, and names nobody at risk in public', async () => {
    const perLetter = await tally(
      `select l.id::text as what, count(s.id)::int as n from letter l
         join signature s on s.coalition_id = l.coalition_id and s.letter_id = l.id and s.confirmed_at is not null
        where l.coalition_id = ${DEMO} group by 1`,
    );
    expect(Object.values(perLetter)).toHaveLength(3);
    expect(Object.values(perLetter).filter((n) => n < 30 || n > 60)).toEqual([]);
    for (const whose of ['organisation_id is not null', 'organisation_id is null']) {
      expect(
        await column(
          `select distinct display as what from signature where coalition_id = ${DEMO} and ${whose} order by 1`,
        ),
      ).toEqual(['DELIVERED_ONLY', 'PUBLIC', 'WITHHELD']);
    }
    expect(
      await column(
        `select o.name as what from signature s join organisation o on o.coalition_id = s.coalition_id and o.id = s.organisation_id
          where s.coalition_id = ${DEMO} and s.display = 'PUBLIC' and o.visibility in ('COORDINATORS', 'RESTRICTED')`,
      ),
    ).toEqual([]);
  });

  it.each([
    [ADDRESS.coordinator, 'COORDINATOR', 'en'],
    [ADDRESS.partner, 'PARTNER', 'fr'],
    [ADDRESS.member, 'MEMBER', 'es'],
    [ADDRESS.officer, 'DATA_PROTECTION_OFFICER', 'fr'],
  ])('lets %s in, as %s', async (address, role, language) => {
    const visitor = await signedIn(address);
    const { me } = await visitor.data<{ me: { language: string } }>('{ me { language } }');
    expect(me.language).toBe(language);
    expect(
      await column(
        `select m.role as what from membership m join person p on p.id = m.person_id where p.email = '${address}'`,
      ),
    ).toEqual([role]);
  });

  it('has something to do for partner@: tasks of its own, some late and some done, and tasks that fit', async () => {
    const partner = await signedIn(ADDRESS.partner);
    const [own] = await column<Record<string, number>>(
      `select json_build_object('late', count(*) filter (where c.handed_in_at is null and t.due_at < now()),
              'held', count(*) filter (where c.handed_in_at is null), 'done', count(*) filter (where c.handed_in_at is not null)) as what
         from claim c join task t on t.id = c.task_id join membership m on m.organisation_id = c.organisation_id
         join person p on p.id = m.person_id
        where p.email = '${ADDRESS.partner}' and c.handed_back_at is null`,
    );
    expect(own?.held).toBeGreaterThan(2);
    expect(own?.late).toBeGreaterThan(0);
    expect(own?.done).toBeGreaterThan(0);
    const { tasks, letters } = await partner.data<{
      tasks: { totalCount: number };
      letters: { edges: { node: { state: string; ownSignature: object | null } }[] };
    }>(
      '{ tasks(fits: true, state: OPEN) { totalCount } letters { edges { node { state ownSignature { display } } } } }',
    );
    expect(tasks.totalCount).toBeGreaterThan(5);
    const unsigned = letters.edges.filter(({ node }) => node.state === 'OPEN' && node.ownSignature === null);
    expect(unsigned.length).toBeGreaterThan(0);
  });

  it('has sent and owes no mail', async () => {
    expect(app.mailbox.mails).toEqual([]);
    expect(await column('select id as what from mail')).toEqual([]);
    expect(
      await column('select distinct name as what from outbox where coalition_id is not null order by 1'),
    ).toEqual(['letters.close', 'letters.forget-networks', 'letters.seal']);
  });

  it('leaves the first coalition as it was, and is not seen from there', async () => {
    expect(await rowsOf('first')).toEqual(firstBefore);
    const seen = await first.data<Record<string, { totalCount: number }>>(
      `{ organisations { totalCount } tasks { totalCount } letters { totalCount } campaigns { totalCount } members { totalCount } }`,
    );
    expect(Object.values(seen).map(({ totalCount }) => totalCount)).toEqual([0, 0, 0, 0, 1]);
  });

  it('leaves nothing but the founding where it is interrupted, and is made whole by the next run', () => {
    const left = Object.entries(halfWay).filter(([, n]) => n > 0);
    expect(Object.fromEntries(left)).toEqual({ history: 1, membership: 1, place: 6 });
    expect(outcomes).toContain('made');
  });

  it('is made once, also where two make it at once', () => {
    expect([...outcomes].sort()).toEqual(['made', 'there already']);
  });

  it('is not changed by a second run, which says so', async () => {
    const before = await rowsOf('demo');
    const said: string[] = [];
    expect(await app.run(() => seedDemo(app.app, (sentence) => said.push(sentence)))).toBe('there already');
    expect(said).toEqual([]);
    expect(await rowsOf('demo')).toEqual(before);
  });
});

describe('the demo, where another coalition has its slug', () => {
  it('is refused with the remedy, and changes nothing', async () => {
    const app = await startTestApp();
    await app.owner.query(
      `insert into coalition (id, slug, name) values ('01890000-0000-7000-8000-000000000001', 'demo', 'Of others')`,
    );
    const seeding = app.run(() => seedDemo(app.app, () => undefined));
    await expect(seeding).rejects.toThrow('Choose another database for the demo');
    const { rows } = await app.owner.query('select from person');
    expect(rows).toEqual([]);
    await app.close();
  });
});

describe('the plan of its tasks', () => {
  const upcoming = (n: number, from: Date): Upcoming => ({
    code: MOMENTS[n] ?? 'C34',
    seat: n % 2 === 0 ? 'NYC' : 'GVA',
    occurrenceId: String(n),
    start: dayAfter(from, n * 15),
    end: dayAfter(from, n * 15 + 10),
  });

  it.each([-400, -100, 0, 30])('is whole where the moments begin %d days from now', (days) => {
    const now = new Date('2027-02-10T09:00:00Z');
    const from = new Date(now.getTime() + days * DAY_MS);
    const planned = planTasks(
      Array.from({ length: 12 }, (_, n) => upcoming(n, from)),
      now,
    );
    expect(planned).toHaveLength(300);
    expect(planned.filter(({ title, description }) => /[{}]/.test(title + description))).toEqual([]);
    expect(planned.every(({ occurrenceId }) => Number(occurrenceId) < 12)).toBe(true);
  });

  it('is the same each time it is made', () => {
    const now = new Date('2027-02-10T09:00:00Z');
    const make = () => planTasks([upcoming(0, now), upcoming(1, now)], now);
    expect(make()).toEqual(make());
  });
});

describe('a day on which something is due', () => {
  it.each([
    ['2027-02-13', 'Europe/Zurich', '2027-02-12'],
    ['2027-02-14', 'Asia/Dhaka', '2027-02-14'],
    ['2027-02-12', 'Asia/Dhaka', '2027-02-11'],
    ['2027-01-01', 'Africa/Bangui', '2026-12-31'],
  ])('%s in %s is %s', (day, zone, expected) => expect(workday(day, zone)).toBe(expected));
});
