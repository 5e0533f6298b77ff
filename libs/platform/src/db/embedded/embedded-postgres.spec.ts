import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres';

const quiet = { log: () => undefined };

describe('the embedded database', () => {
  let folder: string;
  let started: EmbeddedPostgres[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chorus-embedded-'));
    await chmod(folder, 0o755);
    started = [];
  });
  afterEach(async () => {
    started[0]?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function start(): Promise<EmbeddedPostgres> {
    const server = await startEmbeddedPostgres({ dataDir: folder, ...quiet });
    started.push(server);
    return server;
  }

  async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<Row>(sql);
    await client.end();
    return rows;
  }

  it('listens on the loopback alone, keeps what is written, and lets nobody in without its password', async () => {
    const { ownerUrl, port } = await start();
    const settings = await ask<{ name: string; setting: string }>(
      ownerUrl,
      `select name, setting from pg_settings where name in ('listen_addresses', 'fsync', 'unix_socket_directories') order by name`,
    );
    expect(settings).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'unix_socket_directories', setting: '' },
    ]);
    const guess = `postgres://chorus_owner:chorus@127.0.0.1:${port}/chorus`;
    await expect(ask(guess, 'select 1')).rejects.toThrow('password authentication failed');
    expect((await stat(join(folder, 'postgres.secret.json'))).mode & 0o077).toBe(0);
  });

  it('gives the processes a login that is no owner, no superuser, and cannot bypass row security', async () => {
    const { appUrl } = await start();
    const [role] = await ask(
      appUrl,
      'select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole as powerful from pg_roles where rolname = current_user',
    );
    expect(role).toEqual({ powerful: false });
  });

  it('runs as an ordinary user, also where it was started by root', async () => {
    await start();
    const [pid] = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
    expect((await stat(`/proc/${pid}`)).uid).not.toBe(0);
  });

  it('is joined where it lives on, and keeps what was written through a restart', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'create table kept as select 42 as answer');
    const again = await start();
    expect([again.reused, again.port]).toEqual([true, first.port]);
    first.stop();
    const third = await start();
    expect(third.reused).toBe(false);
    expect(await ask(third.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('is started once by two starts at the same time', async () => {
    const both = await Promise.all([start(), start()]);
    expect(both[0].port).toBe(both[1].port);
    expect(both.map(({ reused }) => reused).sort()).toEqual([false, true]);
  });

  it('starts after a power cut, whatever program has the number of its process by now', async () => {
    const server = await start();
    const file = join(folder, 'postgres', 'postmaster.pid');
    const left = await readFile(file, 'utf8');
    server.stop();
    await writeFile(file, left.replace(/^\d+/, String(process.pid)));
    expect((await start()).reused).toBe(false);
  });

  it.each([
    [
      'holds something else',
      async (at: string) => writeFile(join(at, 'holiday.jpg'), ''),
      'no Postgres database',
    ],
    [
      'is of another version',
      async (at: string) => writeFile(join(at, 'PG_VERSION'), '9.6\n'),
      'made by Postgres 9.6',
    ],
  ])('refuses a folder that %s with a sentence that names the remedy', async (_, fill, sentence) => {
    await mkdir(join(folder, 'postgres'));
    await fill(join(folder, 'postgres'));
    await expect(start()).rejects.toThrow(sentence);
  });

  it('explains that its passwords are lost', async () => {
    (await start()).stop();
    started = [];
    await rm(join(folder, 'postgres.secret.json'));
    await expect(start()).rejects.toThrow('Restore it from a backup');
  });
});
