import { randomBytes } from 'node:crypto';
import { makeDatabase, type TestDatabase } from '../support/database';
import { Mailbox } from '../support/mailbox';
import { build, command, Running, startApi, type Environment } from '../support/processes';
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
        const form = { name: 'Ada', email, display: 'PUBLIC', consent: 'yes', version: '1' };
        expect((await new Visitor(url).post(`/l/${letter.slug}/en`, form)).status).toBe(303);
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
