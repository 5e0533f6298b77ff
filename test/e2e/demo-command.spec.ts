import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADDRESS } from '../../apps/cli/src/demo/data/people';
import { build, command, freePort, Running, type Environment } from '../support/processes';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

const PATIENCE_MS = 90_000;

describe('the command `demo` beside a running server with an embedded database', () => {
  let folder: string;
  let environment: Environment;
  let server: Running;
  let url: string;
  let said: string;

  beforeAll(async () => {
    build();
    folder = await mkdtemp(join(tmpdir(), 'chorus-demo-'));
    await chmod(folder, 0o755);
    const port = await freePort();
    url = `http://localhost:${port}`;
    environment = { NODE_ENV: 'test', PORT: String(port), CHORUS_DATA_DIR: folder };
    server = new Running('apps/local/src/main.js', environment);
    await started();
    said = await command(environment, 'demo');
  }, PATIENCE_MS);

  afterAll(async () => {
    await server.end('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  });

  async function started(): Promise<void> {
    const isUp = () => {
      if (server.over) throw new Error(server.said);
      return server.said.includes('Sign in:');
    };
    await until('a started server', isUp, PATIENCE_MS / 2);
  }

  async function enter(words: string): Promise<Visitor> {
    const link = /Sign in: (\S+)/.exec(words)?.[1] ?? '';
    const visitor = new Visitor(url);
    await visitor.signIn(new URL(link).pathname);
    return visitor;
  }

  it('says how far it is, and lets its coordinator in with the link at the end', async () => {
    expect(said).toContain('40 organisations');
    expect(said).toContain('300 tasks');
    const coordinator = await enter(said);
    const { tasks } = await coordinator.data<{ tasks: { totalCount: number } }>('{ tasks { totalCount } }');
    expect(tasks.totalCount).toBe(300);
  });

  it('says which command gives the links of the others, and that command does', async () => {
    expect(said).toContain(`npm run chorus -- sign-in-link ${ADDRESS.partner}`);
    const partner = await enter(await command(environment, 'sign-in-link', ADDRESS.partner));
    const { me } = await partner.data<{ me: { language: string } }>('{ me { language } }');
    expect(me.language).toBe('fr');
  });

  it(
    'says at a second run that nothing was changed',
    async () => {
      const again = await command(environment, 'demo');
      expect(again).toContain('nothing was changed');
      await enter(again);
    },
    PATIENCE_MS,
  );

  it(
    'works where no server runs too, and leaves none behind',
    async () => {
      await server.end('SIGTERM');
      expect(await command(environment, 'demo')).toContain('nothing was changed');
      server = new Running('apps/local/src/main.js', environment);
      await started();
    },
    PATIENCE_MS,
  );
});
