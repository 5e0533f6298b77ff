import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, freePort, Running } from '../support/processes';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

beforeAll(() => build());

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
