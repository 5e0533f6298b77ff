import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDatabase, type TestDatabase } from '../support/database';
import { Mailbox } from '../support/mailbox';
import { build, command, freePort, Running, startApi, type Environment } from '../support/processes';
import { servers } from '../support/servers';
import { openLetter } from '../support/story';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

/** How often each point is met; FAULT_ROUNDS=100 takes about half an hour. */
const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 2);
/** Every point between the commit of a signature and the end of the job that mails its link. */
const POINTS = ['leased', 'queued', 'taken', 'recorded', 'delivered', 'noted'];
const ADDRESS = 'coordinator@example.org';

beforeAll(() => build('test/faults/dying-worker.ts'));

describe('a worker that is killed with -9 (SAFETY 27)', () => {
  const mailbox = new Mailbox();
  let database: TestDatabase;
  let environment: Environment;
  let api: Running;
  let url: string;
  let letter: { slug: string };

  beforeAll(async () => {
    database = await makeDatabase();
    const { redisUrl } = servers();
    environment = {
      NODE_ENV: 'test',
      PUBLIC_URL: 'http://chorus.test',
      DATABASE_URL: database.appUrl,
      SMTP_URL: await mailbox.listen(),
      CHORUS_SECRET: randomBytes(32).toString('hex'),
      LOG_LEVEL: 'error',
      JOB_LOCK_SECONDS: '1',
      OVERDUE_SECONDS: '2',
      FORMS_PER_ADDRESS: '100000',
      ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl, REDIS_PREFIX: database.name }),
    };
    await command(environment, 'coalition', 'found', 'first', '--name', 'First', '--coordinator', ADDRESS);
    ({ api, url } = await startApi(environment));
    const coordinator = new Visitor(url);
    const said = await command(environment, 'sign-in-link', ADDRESS);
    await coordinator.signIn(new URL(said.replace('Sign in:', '').trim()).pathname);
    letter = await openLetter(coordinator, 3_600_000);
  }, 60_000);

  afterAll(async () => {
    await api.end('SIGTERM');
    await mailbox.close();
    await database.drop();
  });

  const owed = async () =>
    (await database.keeper.query('select from outbox where done_at is null and run_at <= now()')).rowCount;

  it.each(POINTS)(
    'when owed work is %s loses no mail, and sends at most one twice, under one Message-ID',
    async (point) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const email = `${point}.${round}@example.org`;
        const form = { name: 'Ada', email, display: 'PUBLIC', consent: 'yes' };
        expect((await new Visitor(url).post(`/l/${letter.slug}/en`, form)).status).toBe(200);
        const dying = new Running('test/faults/dying-worker.js', { ...environment, DIES_AT: point });
        expect(await dying.ended).toEqual({ code: null, signal: 'SIGKILL' });

        const worker = new Running('apps/worker/src/main.js', environment);
        await until(`what was owed when ${point} is done`, async () => (await owed()) === 0);
        await worker.end('SIGTERM');
        const sent = mailbox.mails.filter(({ to }) => [to].flat().some((entry) => entry?.text === email));
        expect(sent.length).toBeGreaterThanOrEqual(1);
        expect(sent.length).toBeLessThanOrEqual(2);
        expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(1);
      }
      const { rowCount } = await database.keeper.query('select from dead_letter');
      expect(rowCount).toBe(0);
    },
    60_000 + ROUNDS * 10_000,
  );
});

describe('npm start, killed with -9 under load and started again', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chorus-kill-'));
    await chmod(folder, 0o755);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function start(): Promise<{ local: Running; coordinator: Visitor }> {
    const port = String(await freePort());
    const environment = { PORT: port, CHORUS_DATA_DIR: folder, LOG_LEVEL: 'error' };
    const local = new Running('apps/local/src/main.js', environment);
    const link = await until('a sign-in link', () => {
      if (local.over) throw new Error(local.said);
      return /^Sign in: (\S+)$/m.exec(local.said)?.[1];
    });
    const coordinator = new Visitor(`http://127.0.0.1:${port}`);
    await coordinator.signIn(new URL(link).pathname);
    return { local, coordinator };
  }

  it('has every write that it has acknowledged', async () => {
    const first = await start();
    const { places } = await first.coordinator.data<{ places: { id: string }[] }>('{ places { id } }');
    const acknowledged: string[] = [];
    const input = {
      title: 'A task',
      description: '',
      language: 'en',
      due: '2027-03-01T17:00',
      placeId: places[0]?.id,
    };
    const write = async (): Promise<void> => {
      while (!first.local.over) {
        const answer = await first.coordinator
          .data<{ makeTask: { id: string } }>(
            'mutation ($input: MakeTaskInput!) { makeTask(input: $input) { id } }',
            { input },
          )
          .catch(() => undefined);
        if (answer !== undefined) acknowledged.push(answer.makeTask.id);
        if (acknowledged.length === 80) await first.local.end('SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: 8 }, write));

    const second = await start();
    const { tasks } = await second.coordinator.data<{ tasks: { edges: { node: { id: string } }[] } }>(
      '{ tasks(first: 100) { edges { node { id } } } }',
    );
    const kept = new Set(tasks.edges.map(({ node }) => node.id));
    expect(acknowledged.length).toBeGreaterThanOrEqual(80);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect(await second.local.end('SIGTERM')).toEqual({ code: null, signal: 'SIGTERM' });
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
  }, 60_000);
});
