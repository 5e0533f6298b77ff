import { newId } from '../../libs/kernel/src/ids';
import { OutboxRepository } from '../../libs/platform/src/outbox/outbox.repository';
import { inScope } from '../../libs/platform/src/db/transactional';
import { PLATFORM_SCOPE } from '../../libs/platform/src/scope/scopes';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';

describe('recurring work', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const owe = (name = 'test.hourly', then: () => Promise<unknown> = async () => undefined) => {
    const outbox = app.app.get(OutboxRepository);
    return app.run(() =>
      inScope(PLATFORM_SCOPE, async () => {
        await outbox.oweNextRuns(PLATFORM_SCOPE, [{ name, everySeconds: 3_600 }]);
        await then();
      }),
    );
  };
  const waiting = async () =>
    (
      await app.owner.query(
        `select from pg_stat_activity where wait_event_type = 'Lock' and query like '%md5(name%'`,
      )
    ).rowCount !== 0;
  const rows = async <Row extends object>(sql: string): Promise<Row[]> =>
    (await app.owner.query<Row>(sql)).rows;

  it('is owed once for the next full hour, though two workers see at once that nothing is', async () => {
    const now = { first: false, second: false, over: false };
    const first = owe('test.hourly', () => {
      now.first = true;
      return until('the first may end', () => now.over);
    });
    await until('the first has begun', () => now.first);
    const second = owe().then(() => (now.second = true));
    await until('the second waits, or is through', async () => now.second || (await waiting()));
    now.over = true;
    await Promise.all([first, second]);
    const owed = await rows<{ ahead: boolean; at: string }>(
      `select run_at > now() and run_at <= now() + interval '1 hour' as ahead, to_char(run_at, 'MI:SS.US') as at
         from outbox where name = 'test.hourly'`,
    );
    expect(owed).toEqual([{ ahead: true, at: '00:00.000000' }]);
  });

  it('is not owed again while a run is late, and once more when that run is done', async () => {
    await app.owner.query(
      `update outbox set id = gen_random_uuid(), run_at = now() - interval '5 hours', dispatched_at = now()
        where name = 'test.hourly'`,
    );
    await owe();
    expect(await rows(`select from outbox where name = 'test.hourly'`)).toHaveLength(1);
    await app.owner.query(`update outbox set done_at = now() where name = 'test.hourly'`);
    await owe();
    await owe();
    expect(
      await rows(`select run_at > now() as ahead from outbox where name = 'test.hourly' and done_at is null`),
    ).toEqual([{ ahead: true }]);
  });

  /** Lets the owed run of a job be due, and waits until it is done. */
  async function run(name: string): Promise<void> {
    await owe(name);
    await app.owner.query('update outbox set run_at = now() where name = $1 and done_at is null', [name]);
    await until(`${name} has run`, async () => {
      const owed = await app.owner.query('select from outbox where name = $1 and done_at is null', [name]);
      return owed.rowCount === 0;
    });
  }

  it('removes links that are spent or too old, and sessions that ended a month ago', async () => {
    await app.coordinator();
    const { rows: people } = await app.owner.query<{ id: string }>('select id from person limit 1');
    const personId = people[0]?.id;
    await app.owner.query(
      `insert into sign_in_token (id, person_id, token_hash, expires_at, consumed_at)
       select gen_random_uuid(), $1, hash, now() + expires, now() + consumed
         from (values ('good', interval '1 minute', null), ('spent', '1 minute', interval '-1 second'),
                      ('too old', '-1 second', null)) token (hash, expires, consumed)`,
      [personId],
    );
    await app.owner.query(
      `insert into session (id, person_id, token_hash, device, expires_at, ended_at)
       select gen_random_uuid(), $1, device, device, now() + expires, now() + ended
         from (values ('live', interval '1 day', null), ('ended lately', '1 day', interval '-29 days'),
                      ('ended long ago', '1 day', '-31 days'), ('expired long ago', '-31 days', null)) s (device, expires, ended)`,
      [personId],
    );
    await run('identity.housekeeping');
    expect(await rows('select token_hash from sign_in_token')).toEqual([{ token_hash: 'good' }]);
    const kept = await rows<{ device: string }>(`select device from session where device = token_hash`);
    expect(kept.map(({ device }) => device).sort()).toEqual(['ended lately', 'live']);
  });

  it('removes work that was done a week ago, and tries that no longer count', async () => {
    const [doneLongAgo, doneLately, owedLongAgo] = [newId(), newId(), newId()];
    await app.owner.query(
      `insert into outbox (id, name, payload, run_at, dispatched_at, done_at)
       select id, 'test.once', '{}', now() - interval '1 month', now(), now() + done
         from (values ($1::uuid, interval '-8 days'), ($2, '-6 days'), ($3, null)) o (id, done)`,
      [doneLongAgo, doneLately, owedLongAgo],
    );
    await app.owner.query(
      `insert into rate_limit (key, tries, expires_at)
       values ('over', array[now()], now() - interval '1 second'), ('counts', array[now()], now() + interval '1 minute')`,
    );
    await run('platform.housekeeping');
    const kept = await rows<{ id: string }>(`select id from outbox where name = 'test.once' order by id`);
    expect(kept.map(({ id }) => id)).toEqual([doneLately, owedLongAgo]);
    expect(await rows(`select key from rate_limit where key in ('over', 'counts')`)).toEqual([
      { key: 'counts' },
    ]);
  });
});
