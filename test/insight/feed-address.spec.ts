/** The address of a calendar feed (PR-30, SAFETY 14): whom it opens the feed to, until when, and what it gives away. */
import { newId } from '../../libs/kernel/src/ids';
import { plantOrganisation, plantPerson, type Person } from '../coalition/people';
import { Signers } from '../letters/people-who-sign';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import {
  act,
  entry,
  eventsOf,
  fetchFeed,
  inDays,
  makeFeed,
  makeTask,
  OWN_FEEDS,
  readFeed,
} from './calendars';

const MISSING = `/feeds/${'A'.repeat(43)}.ics`;

describe('the address of a calendar feed', () => {
  let app: TestApp;
  let person: Person;
  let other: Person;
  beforeAll(async () => {
    app = await startTestApp();
    await app.coordinator();
    person = await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'House'));
    other = await plantPerson(app, 'PARTNER', await plantOrganisation(app, 'Other'));
  });
  afterAll(() => app.close());

  const revoke = (visitor: Visitor, id: string) =>
    visitor.ask('mutation ($id: ID!) { revokeFeed(id: $id) { id } }', { id });
  const own = async (visitor: Visitor) =>
    (await visitor.data<{ feeds: { id: string; label: string; fetchedOn: string | null }[] }>(OWN_FEEDS))
      .feeds;
  const refused = async (path: string) => {
    const answer = await fetchFeed(app, path);
    const headers = [...answer.headers].filter(
      ([name]) => !['date', 'connection', 'keep-alive'].includes(name),
    );
    return { status: answer.status, headers, body: await answer.text() };
  };

  it('is told once, and listed without its secret with the day of its last fetch', async () => {
    const feed = await makeFeed(person.visitor, '  My   phone ');
    expect(feed.path).toMatch(/^\/feeds\/[A-Za-z0-9_-]{43}\.ics$/);
    expect(await own(person.visitor)).toMatchObject([{ id: feed.id, label: 'My phone', fetchedOn: null }]);
    await readFeed(app, feed);
    const [read] = await own(person.visitor);
    expect(read?.fetchedOn).toBe(new Date().toISOString().slice(0, 10));
    expect(JSON.stringify(read)).not.toContain(feed.path.slice(7, -4));
    expect(await own(other.visitor)).toEqual([]);
  });

  it('answers alike where it is unknown, revoked, and of a membership that has ended', async () => {
    const gone = await plantPerson(app, 'MEMBER');
    const [revoked, ended] = [await makeFeed(person.visitor), await makeFeed(gone.visitor)];
    await readFeed(app, ended);
    expect((await revoke(person.visitor, revoked.id)).errors).toBeUndefined();
    expect((await revoke(person.visitor, revoked.id)).errors).toBeUndefined();
    await app.owner.query('update membership set ended_at = now() where id = $1', [gone.membershipId]);
    const unknown = await refused(MISSING);
    expect(unknown.status).toBe(404);
    for (const path of [revoked.path, ended.path, '/feeds/short.ics', `/feeds/${newId()}`])
      expect(await refused(path)).toEqual(unknown);
  });

  it('can be revoked by nobody else', async () => {
    const feed = await makeFeed(person.visitor);
    for (const id of [feed.id, newId()])
      expect((await revoke(other.visitor, id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await fetchFeed(app, feed.path)).status).toBe(200);
  });

  it('is one of ten at most, however many are asked for at once', async () => {
    const { visitor } = await plantPerson(app, 'MEMBER');
    const asked = await Promise.allSettled(
      Array.from({ length: 14 }, (_, n) => makeFeed(visitor, `Feed ${n}`)),
    );
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    const refusals = asked.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as Error).message] : [],
    );
    expect(refusals).toEqual(Array.from({ length: 4 }, () => 'TOO_MANY_FEEDS'));
    const [first] = await own(visitor);
    await revoke(visitor, first?.id ?? '');
    await makeFeed(visitor);
    expect(await own(visitor)).toHaveLength(10);
  });

  it('is polled for little: a copy that is known is not sent again, and HEAD sends none', async () => {
    const feed = await makeFeed(other.visitor);
    const first = await fetchFeed(app, feed.path);
    const etag = first.headers.get('etag') ?? '';
    expect(Object.fromEntries(first.headers)).toMatchObject({
      ...{ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-store' },
      ...{ 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'no-referrer' },
    });
    const again = await fetchFeed(app, feed.path, { headers: { 'if-none-match': `"x", W/${etag}` } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    const head = await fetchFeed(app, feed.path, { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag]);
    expect((await fetchFeed(app, MISSING, { method: 'HEAD' })).status).toBe(404);
    expect((await fetchFeed(app, feed.path, { method: 'POST' })).status).toBe(404);
  });

  it('is fetched 60 times in ten minutes at most', async () => {
    const { visitor } = await plantPerson(app, 'MEMBER');
    const [feed, another] = [await makeFeed(visitor), await makeFeed(visitor)];
    for (let n = 0; n < 60; n += 1) expect((await fetchFeed(app, feed.path)).status).toBe(200);
    const answer = await fetchFeed(app, feed.path);
    expect([answer.status, await answer.text()]).toEqual([429, '']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect((await fetchFeed(app, another.path)).status).toBe(200);
  });
});

describe('what a calendar feed gives away (SAFETY 14, 36)', () => {
  const SECRETS = [
    'Kanarienvogel task',
    'Kanarienvogel letter',
    'Kanarienvogel House',
    'Kanarienvogel person',
  ];

  it('is no title of a task or a letter, no name, and nowhere its own secret', async () => {
    const app = await startTestApp();
    try {
      const coordinator = await app.coordinator();
      const organisation = await plantOrganisation(app, 'Kanarienvogel House', 'COORDINATORS');
      const { visitor } = await plantPerson(app, 'PARTNER', organisation, 'Kanarienvogel person');
      const task = await makeTask(coordinator, 'BGF', `${inDays(60)}T09:00`, 'Kanarienvogel task');
      await act(visitor, 'claimTask', task);
      const { id } = await new Signers(app, coordinator).letter({ title: "'Kanarienvogel letter'" });
      const feed = await makeFeed(visitor);
      const text = await (await fetchFeed(app, feed.path)).text();
      const events = eventsOf(text);
      expect([entry(events, 'task', task), entry(events, 'letter', id)]).not.toContain(undefined);
      await act(visitor, 'handBackTask', task);
      const flat = (text + (await (await fetchFeed(app, feed.path)).text())).replaceAll('\r\n ', '');
      for (const secret of SECRETS) expect(flat).not.toContain(secret);
      expect(flat).not.toMatch(/DESCRIPTION|ATTENDEE|ORGANIZER/);
      const token = feed.path.slice(7, -4);
      await fetchFeed(app, `/feeds/${token}`);
      await fetchFeed(app, `/feeds/${token}.ics%zz`);
      await fetchFeed(app, `/feeds/${token}.ics/more`);
      const metrics = await (await fetchFeed(app, '/metrics')).text();
      expect([...app.logs, metrics].join('\n')).not.toContain(token);
      for (const secret of SECRETS) expect(app.logs.join('\n')).not.toContain(secret);
      expect(await dump(app, '')).not.toContain(token);
      const kept = await dump(app, 'calendar_');
      expect(kept).toContain(task);
      for (const secret of SECRETS) expect(kept).not.toContain(secret);
    } finally {
      await app.close();
    }
  });

  /** Every row of every table whose name begins so, as text. */
  async function dump(app: TestApp, prefix: string): Promise<string> {
    const { rows } = await app.owner.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname like $1`,
      [`${prefix}%`],
    );
    const texts: string[] = [];
    for (const { name } of rows) {
      const all = await app.owner.query<{ row: string }>(`select t::text as row from ${name} t`);
      texts.push(...all.rows.map(({ row }) => row));
    }
    return texts.join('\n');
  }
});
