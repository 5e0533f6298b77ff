import { randomBytes } from 'node:crypto';
import { makeDatabase, type TestDatabase } from '../support/database';
import { build, inTurns, Running, startApi, type Environment } from '../support/processes';
import { servers } from '../support/servers';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

describe('several processes', () => {
  const running: Running[] = [];
  let database: TestDatabase;
  let environment: Environment;

  beforeAll(async () => {
    build();
    database = await makeDatabase();
    const { redisUrl } = servers();
    environment = {
      NODE_ENV: 'test',
      PUBLIC_URL: 'http://chorus.test',
      DATABASE_URL: database.appUrl,
      CHORUS_SECRET: randomBytes(32).toString('hex'),
      LOG_LEVEL: 'warn',
      ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl, REDIS_PREFIX: database.name }),
    };
  }, 60_000);

  const endAll = () => Promise.all(running.splice(0).map((process) => process.end('SIGTERM')));
  afterEach(endAll);
  afterAll(() => database.drop());

  it('share their limits (SAFETY 17)', async () => {
    const apis = [await startApi(environment), await startApi(environment)];
    running.push(...apis.map(({ api }) => api));
    const front = await inTurns(apis.map(({ url }) => url));
    const statuses: number[] = [];
    for (let n = 0; n < 8; n += 1) {
      statuses.push((await new Visitor(front.url).post('/sign-in', { email: 'ada@example.org' })).status);
    }
    await front.close();
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
  });

  it('run recurring work once, whichever of two workers does it', async () => {
    const { keeper } = database;
    await keeper.query(`
      create table runs (at timestamptz not null default clock_timestamp());
      create function note_run() returns trigger language plpgsql security definer as
        $$ begin insert into public.runs default values; return null; end $$;
      create trigger note_run after delete on rate_limit for each statement execute function note_run()`);
    for (let n = 0; n < 2; n += 1) running.push(new Running('apps/worker/src/main.js', environment));
    const name = 'platform.housekeeping';
    const owed = () => keeper.query('select from outbox where name = $1 and done_at is null', [name]);
    await until('a run is owed', async () => (await owed()).rowCount !== 0);
    expect((await owed()).rowCount).toBe(1);
    await keeper.query('update outbox set run_at = now() where name = $1', [name]);
    await until('the run is done', async () => (await owed()).rowCount === 0);
    await endAll();
    expect((await keeper.query('select from runs')).rowCount).toBe(1);
  });
});
