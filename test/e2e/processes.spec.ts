import { randomBytes } from 'node:crypto';
import { tour } from '../../apps/cli/src/tour/tour';
import { makeDatabase, type TestDatabase } from '../support/database';
import { mainJob } from '../support/main-job';
import { Mailbox } from '../support/mailbox';
import { build, command, inTurns, Running, startApi, type Environment } from '../support/processes';
import { servers } from '../support/servers';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

const ADDRESS = 'coordinator@example.org';

describe('two api and two worker processes', () => {
  const mailbox = new Mailbox();
  const running: Running[] = [];
  let database: TestDatabase;
  let environment: Environment;
  let front: Awaited<ReturnType<typeof inTurns>>;

  beforeAll(async () => {
    build();
    database = await makeDatabase();
    const { redisUrl } = servers();
    environment = {
      NODE_ENV: 'test',
      PUBLIC_URL: 'http://chorus.test',
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      SMTP_URL: await mailbox.listen(),
      CHORUS_SECRET: randomBytes(32).toString('hex'),
      LOG_LEVEL: 'warn',
      ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl, REDIS_PREFIX: database.name }),
    };
    await command(environment, 'coalition', 'found', 'first', '--name', 'First', '--coordinator', ADDRESS);
    await command(environment, 'pack', 'import', 'packs/peacekeeper-accountability', '--coalition', 'first');
    const apis = [await startApi(environment), await startApi(environment)];
    running.push(...apis.map(({ api }) => api));
    for (let n = 0; n < 2; n += 1) running.push(new Running('apps/worker/src/main.js', environment));
    front = await inTurns(apis.map(({ url }) => url));
  }, 60_000);

  afterAll(async () => {
    await front.close();
    await Promise.all(running.map((process) => process.end('SIGTERM')));
    await mailbox.close();
    await database.drop();
  });

  async function signInPath(): Promise<string> {
    const said = await command(environment, 'sign-in-link', ADDRESS);
    return new URL(said.replace('Sign in:', '').trim()).pathname;
  }

  it('import the register once, however often it is asked for', async () => {
    const again = await command(
      environment,
      'pack',
      'import',
      'packs/peacekeeper-accountability',
      '--coalition',
      'first',
    );
    expect(again).toContain('0 created, 0 updated');
  });

  it('do the main job', async () => {
    const coordinator = new Visitor(front.url);
    await coordinator.signIn(await signInPath());
    await mainJob({ url: front.url, mailbox, coordinator });
  });

  it('carry the tour', async () => {
    const linkOf = async (address: string) =>
      new URL(await until(`a mail to ${address}`, () => mailbox.linksTo(address)[0])).pathname;
    const said: string[] = [];
    await tour({
      url: front.url,
      signIn: await signInPath(),
      linkOf,
      say: (sentence) => said.push(sentence),
    });
    expect(said.at(-1)).toContain('The tour is over');
  });

  it('end on SIGTERM as Unix expects, and have logged nothing that worries', async () => {
    const ends = await Promise.all(
      running.splice(0).map(async (process) => ({ ...(await process.end('SIGTERM')), said: process.said })),
    );
    expect(ends).toEqual(Array(4).fill({ code: null, signal: 'SIGTERM', said: '' }));
  });
});
