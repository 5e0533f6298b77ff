/** Calendar feeds (PR-30): who reads what of the coalition in a calendar, and what nobody does. */
import { Client } from 'pg';
import { Temporal } from 'temporal-polyfill';
import { CoalitionsService } from '@chorus/coalition';
import { newId } from '../../libs/kernel/src/ids';
import { plantOrganisation, plantPerson, type Person } from '../coalition/people';
import { act as step, draft } from '../letters/drafting';
import { Signers } from '../letters/people-who-sign';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { act, entry, fetchFeed, inDays, makeFeed, makeTask, OWN_FEEDS, readFeed } from './calendars';

describe('a calendar feed', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let organisationId: string;
  let partner: Person;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    organisationId = await plantOrganisation(app, 'Kanarienvogel Trust', 'COORDINATORS');
    partner = await plantPerson(app, 'PARTNER', organisationId);
  });
  afterAll(() => app.close());

  const claimed = async (place: string, due: string, title?: string) => {
    const id = await makeTask(coordinator, place, due, title);
    await act(partner.visitor, 'claimTask', id);
    return id;
  };

  it.each(['America/New_York', 'Europe/Zurich'])(
    'has what is due in %s on both sides of each change of its clocks, and in Bangui, at the right instant',
    async (zone) => {
      const places = { 'America/New_York': 'NYC', 'Europe/Zurich': 'GVA', 'Africa/Bangui': 'BGF' } as const;
      const due = changes(zone).flatMap((change) => [change.subtract({ days: 1 }), change.add({ days: 2 })]);
      const expected = new Map<string, Temporal.ZonedDateTime>();
      for (const local of due)
        for (const at of new Set([zone, 'Africa/Bangui'] as (keyof typeof places)[])) {
          const id = await claimed(places[at], local.toString({ smallestUnit: 'minute' }));
          expected.set(id, local.toZonedDateTime(at));
        }
      const events = await readFeed(app, await makeFeed(partner.visitor));
      for (const [id, at] of expected)
        expect(entry(events, 'task', id)).toMatchObject({
          ...{ start: new Date(at.epochMilliseconds), zone: at.timeZoneId },
        });
      await app.owner.query('update calendar_feed set revoked_at = now()');
    },
  );

  it('says that a task is due and where it is read, and follows it until it is given back', async () => {
    const feed = await makeFeed(partner.visitor);
    const id = await claimed('GVA', `${inDays(46)}T12:00`, 'Brief the mission');
    const first = entry(await readFeed(app, feed), 'task', id);
    expect(first).toMatchObject({
      ...{ summary: 'Task due', url: `http://chorus.test/tasks/${id}`, location: null },
      ...{ sequence: 0, status: 'CONFIRMED' },
    });
    expect(entry(await readFeed(app, feed), 'task', id)).toEqual(first);
    const later = new Date(`${inDays(47)}T11:00:00Z`);
    await app.owner.query(`update task set due_at = $2 where id = $1`, [id, later]);
    const moved = entry(await readFeed(app, feed), 'task', id);
    expect(moved).toMatchObject({ uid: first?.uid, sequence: 1, start: later });
    await act(partner.visitor, 'handBackTask', id);
    const back = entry(await readFeed(app, feed), 'task', id);
    expect(back).toMatchObject({ sequence: 2, status: 'CANCELLED', summary: 'Task due', url: null });
    await act(partner.visitor, 'claimTask', id);
    await act(partner.visitor, 'handInTask', id);
    const done = entry(await readFeed(app, feed), 'task', id);
    expect(done).toMatchObject({ sequence: 3, status: 'CONFIRMED', summary: 'Task handed in' });
    await app.owner.query('update claim set handed_back_at = now(), handed_in_at = null where task_id = $1', [
      id,
    ]);
    await readFeed(app, feed);
    await app.owner.query(
      `update calendar_item set cancelled_at = now() - interval '31 days' where item_id = $1`,
      [id],
    );
    expect(entry(await readFeed(app, feed), 'task', id)).toBeUndefined();
  });

  it('has a task that is due on a day as a date, in whichever zone, and drops what is dropped', async () => {
    const feed = await makeFeed(partner.visitor);
    const id = await claimed('NYC', inDays(50));
    expect(entry(await readFeed(app, feed), 'task', id)).toMatchObject({
      ...{ start: inDays(50), end: inDays(51), summary: 'Task due' },
    });
    await app.owner.query(`update task set state = 'DROPPED' where id = $1`, [id]);
    expect(entry(await readFeed(app, feed), 'task', id)).toMatchObject({ status: 'CANCELLED', sequence: 1 });
  });

  it('has occurrences as dates with the public title of their moment, and marks what is not certain or off', async () => {
    const { rows } = await app.owner.query<{ id: string; title: string; city: string }>(
      `select o.id, m.title, m.city from occurrence o join moment m on m.id = o.moment_id order by o.id limit 2`,
    );
    const [one, other] = rows;
    if (one === undefined || other === undefined) throw new Error('the pack has no dates');
    const dates = `start_date = '${inDays(88)}', end_date = '${inDays(92)}'`;
    await app.owner.query(`update occurrence set ${dates}, status = 'EXPECTED' where id = any($1)`, [
      rows.map(({ id }) => id),
    ]);
    const feed = await makeFeed(partner.visitor);
    const first = await readFeed(app, feed);
    expect(entry(first, 'occurrence', one.id)).toMatchObject({
      ...{ summary: one.title, location: one.city, status: 'TENTATIVE' },
      ...{ start: inDays(88), end: inDays(93) },
    });
    await app.owner.query(`update occurrence set status = 'CANCELLED' where id = $1`, [one.id]);
    await app.owner.query(
      `update moment set title = 'Written by hand' where id = (select moment_id from occurrence where id = $1)`,
      [other.id],
    );
    const then = await readFeed(app, feed);
    expect(entry(then, 'occurrence', one.id)).toMatchObject({ status: 'CANCELLED', sequence: 1 });
    expect(entry(then, 'occurrence', other.id)).toMatchObject({
      summary: 'Event to plan around',
      sequence: 1,
    });
    expect(JSON.stringify([...then])).not.toContain('Written by hand');
  });

  it('holds what lies from 30 days ago to 18 months ahead', async () => {
    const feed = await makeFeed(partner.visitor);
    const ids: string[] = [];
    for (const interval of ["'-31 days'", "'-29 days'", "'17 months'", "'19 months'"]) {
      const id = await claimed('NYC', `${inDays(46)}T12:00`);
      await app.owner.query(`update task set due_at = now() + interval ${interval} where id = $1`, [id]);
      ids.push(id);
    }
    const events = await readFeed(app, feed);
    expect(ids.map((id) => entry(events, 'task', id) !== undefined)).toEqual([false, true, true, false]);
  });

  it('has deadlines of letters that await the signature of one’s organisation, and closings of comments', async () => {
    const signers = new Signers(app, coordinator);
    const head = await signers.colleague('Signing house', { authority: {} });
    const colleague = await plantPerson(app, 'MEMBER', head.organisationId);
    const officer = await plantPerson(app, 'DATA_PROTECTION_OFFICER', head.organisationId);
    const { id } = await signers.letter();
    const commented = await draft(coordinator, { blocks: ['We ask.'] });
    await step(
      coordinator,
      `openForComments(id: $id, closes: "${inDays(120)}T12:00", zone: "Africa/Bangui")`,
      {
        id: commented,
      },
    );
    const [feed, none] = [await makeFeed(colleague.visitor), await makeFeed(officer.visitor)];
    const events = await readFeed(app, feed);
    expect(entry(events, 'letter', id)).toMatchObject({
      summary: 'Letter: deadline',
      url: `http://chorus.test/letters/${id}`,
    });
    expect(entry(events, 'comments', commented)).toMatchObject({
      ...{ summary: 'Letter: comments close', start: new Date(`${inDays(120)}T11:00:00Z`) },
      url: `http://chorus.test/letters/${commented}/comments`,
    });
    expect([...(await readFeed(app, none)).keys()].filter((uid) => /^(letter|comments)-/.test(uid))).toEqual(
      [],
    );
    await head.visitor.data(
      'mutation ($id: ID!) { signLetter(id: $id, version: 1, display: PUBLIC) { __typename } }',
      { id },
    );
    await app.owner.query(
      `update letter set comments_close_at = comments_close_at + interval '1 hour' where id = $1`,
      [commented],
    );
    const then = await readFeed(app, feed);
    expect(entry(then, 'letter', id)).toMatchObject({ status: 'CANCELLED', url: null, sequence: 1 });
    expect(entry(then, 'comments', commented)).toMatchObject({ status: 'CONFIRMED', sequence: 1 });
  });

  it('shows nobody the tasks of another organisation, nor those of one’s own from before', async () => {
    const id = await claimed('BGF', `${inDays(60)}T09:00`);
    const leaver = await plantPerson(app, 'PARTNER', organisationId);
    const stranger = await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Elsewhere'));
    const individual = await plantPerson(app, 'MEMBER');
    const feed = await makeFeed(leaver.visitor);
    expect(entry(await readFeed(app, feed), 'task', id)).toBeDefined();
    for (const { visitor } of [stranger, individual])
      expect([...(await readFeed(app, await makeFeed(visitor))).keys()].join()).not.toContain('task-');
    await app.owner.query('update membership set organisation_id = null where id = $1', [
      leaver.membershipId,
    ]);
    expect(entry(await readFeed(app, feed), 'task', id)).toMatchObject({ status: 'CANCELLED', url: null });
  });

  it('speaks the language of its owner', async () => {
    const id = await claimed('GVA', `${inDays(55)}T12:00`);
    await app.owner.query(`update person set language = 'fr' where id = $1`, [partner.personId]);
    const feed = await makeFeed(partner.visitor);
    expect(entry(await readFeed(app, feed), 'task', id)?.summary).toBe('Tâche à rendre');
    await app.owner.query(`update person set language = 'es' where id = $1`, [partner.personId]);
    expect(entry(await readFeed(app, feed), 'task', id)).toMatchObject({
      ...{ summary: 'Vencimiento de una tarea', sequence: 1 },
    });
    await app.owner.query(`update person set language = 'en' where id = $1`, [partner.personId]);
  });

  it('is a person’s in one coalition: each of two has a feed of its own', async () => {
    const person = await plantPerson(app, 'PARTNER', organisationId);
    const scope = await app.run(() =>
      app.app.get(CoalitionsService).found('second', 'Second', person.personId),
    );
    const task = newId();
    await app.owner.query(
      `with here as (insert into organisation (coalition_id, id, name, kind, country, languages, search)
         values ($1, $2, 'There', 'NGO', 'CF', '{fr}', 'there') returning id),
       put as (insert into task (coalition_id, id, title, description, language, search, due_at, due_local, place_id, created_by)
         select $1, $3, 'There', '', 'en', '', now() + interval '9 days', now() + interval '9 days', (select id from place where coalition_id = $1 limit 1), $4)
       insert into claim (coalition_id, id, task_id, organisation_id, person_id) values ($1, $5, $3, $2, $4)`,
      [scope.coalitionId, newId(), task, person.personId, newId()],
    );
    await app.owner.query(
      `update membership set organisation_id = (select id from organisation where coalition_id = $1) where coalition_id = $1`,
      [scope.coalitionId],
    );
    const here = await makeFeed(person.visitor, 'Here', 'first');
    const there = await makeFeed(person.visitor, 'There', 'second');
    expect(entry(await readFeed(app, here), 'task', task)).toBeUndefined();
    expect([...(await readFeed(app, there)).keys()]).toEqual([`task-${task}@chorus.test`]);
    const { data } = await person.visitor.ask(OWN_FEEDS, {}, { 'x-coalition': 'second' });
    expect(data?.feeds).toMatchObject([{ id: there.id, label: 'There' }]);
    const { errors } = await person.visitor.ask(
      'mutation ($id: ID!) { revokeFeed(id: $id) { id } }',
      { id: here.id },
      { 'x-coalition': 'second' },
    );
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await fetchFeed(app, here.path)).status).toBe(200);
  });

  it('costs at most 10 statements with 1,000 items, besides those that begin and end transactions', async () => {
    const busy = await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Busy'));
    await app.owner.query(
      `with made as (
         insert into task (coalition_id, id, title, description, language, search, due_at, due_local, place_id, created_by)
         select c.id, gen_random_uuid(), 'T' || n, '', 'en', 't', now() + n * interval '6 hours', now(),
                (select id from place where coalition_id = c.id order by code offset n % 6 limit 1), $1
           from coalition c, generate_series(1, 1000) n where c.slug = 'first' returning coalition_id, id)
       insert into claim (coalition_id, id, task_id, organisation_id, person_id)
       select made.coalition_id, gen_random_uuid(), made.id, m.organisation_id, m.person_id from made, membership m where m.id = $2`,
      [busy.personId, busy.membershipId],
    );
    const feed = await makeFeed(busy.visitor);
    const costs: number[] = [];
    for (let n = 0; n < 4; n += 1) {
      const spy = jest.spyOn(Client.prototype, 'query');
      const events = await readFeed(app, feed);
      expect(events.size).toBeGreaterThan(1_000);
      const said = spy.mock.calls.map(([sql]) => (typeof sql === 'string' ? sql : ''));
      const own = said.filter((sql, at) => isOfPool(spy.mock.contexts[at]) && !ASIDE.test(sql.trim()));
      costs.push(own.length);
      spy.mockRestore();
    }
    expect([costs[0], Math.min(...costs)]).toEqual([9, 8]);
  });
});

/** At noon on the days of the next two changes of a zone's clocks, which lie within 13 months. */
function changes(zone: string): Temporal.PlainDateTime[] {
  const first = Temporal.Now.zonedDateTimeISO(zone).getTimeZoneTransition('next');
  const second = first?.getTimeZoneTransition('next');
  return [first, second].flatMap((at) => at?.toPlainDate().toPlainDateTime({ hour: 12 }) ?? []);
}

/** What begins and ends a transaction, and what the dispatcher asks meanwhile. */
const ASIDE = /^(begin|commit|rollback|start)\b|outbox/i;

function isOfPool(client: unknown): boolean {
  const { connectionParameters } = client as { connectionParameters?: { application_name?: string } };
  return connectionParameters?.application_name === 'chorus';
}
