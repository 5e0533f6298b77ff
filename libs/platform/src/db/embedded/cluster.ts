import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './errors';
import type { Operator } from './operator';
import { alive } from './start-lock';

/** Programs, folder and operator of one database cluster. */
export interface Cluster {
  readonly binaries: string;
  readonly folder: string;
  readonly log: string;
  readonly operator: Operator;
  /** For tests: nothing needs to outlive the machine, so nothing waits for the disk. */
  readonly ephemeral: boolean;
}

export const OWNER = 'chorus_owner';

/** True for a cluster of ours; throws where the folder holds something else. */
export function clusterExists({ folder, binaries }: Pick<Cluster, 'folder' | 'binaries'>): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return false;
  const file = join(folder, 'PG_VERSION');
  if (!existsSync(file)) {
    throw new EmbeddedPostgresError(
      `${folder} holds something that is no Postgres database. Move it away, or set CHORUS_DATA_DIR to another folder.`,
    );
  }
  const found = readFileSync(file, 'utf8').trim();
  const ours = /\d+/.exec(
    spawnSync(join(binaries, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' }).stdout,
  )?.[0];
  if (found !== ours) {
    throw new EmbeddedPostgresError(
      `${folder} was made by Postgres ${found}; this version of Chorus brings Postgres ${ours}. Dump it with the older version and load it into a new folder.`,
    );
  }
  return true;
}

/** Makes a cluster beside its final place and moves it there when it is whole. */
export function initCluster(cluster: Cluster, password: string): void {
  const { folder, binaries, operator } = cluster;
  const draft = `${folder}.new`;
  const secret = `${folder}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  own(draft, operator);
  own(secret, operator);
  const args = ['-D', draft, '-U', OWNER, `--pwfile=${secret}`, '-A', 'scram-sha-256', '-E', 'UTF8'];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const made = spawnSync(
    join(binaries, 'bin', 'initdb'),
    [...args, ...locale, ...(cluster.ephemeral ? ['-N'] : [])],
    {
      ...operator,
      cwd: '/',
      encoding: 'utf8',
    },
  );
  rmSync(secret, { force: true });
  if (made.status !== 0)
    throw new EmbeddedPostgresError(`The database could not be made in ${folder}: ${made.stderr.trim()}`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}

/** Starts the server apart from this process, so that it outlives a killed parent and loses nothing. */
export function launch(cluster: Cluster, port: number): void {
  const { binaries, folder, log, operator, ephemeral } = cluster;
  const out = openSync(log, 'a', 0o600);
  chmodSync(log, 0o600);
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 80,
    shared_buffers: '64MB',
    log_min_messages: 'warning',
    ...(ephemeral ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(binaries, 'bin', 'postgres'), ['-D', folder, ...options], {
    ...operator,
    cwd: '/',
    detached: true,
    stdio: ['ignore', out, out],
  });
  server.unref();
}

/** Pid and port that a server wrote into its folder, and whether it says that it is ready. */
export function runningServer(folder: string): { pid: number; port: number; ready: boolean } | null {
  const file = pidFile(folder);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * Takes away what a power cut has left: a pid file whose number is nobody's, or another program's by now. Only while no
 * server of this folder is being started.
 */
export function clearStalePid(folder: string): void {
  const left = runningServer(folder);
  if (left !== null && !mayBeServerOf(folder, left.pid)) rmSync(pidFile(folder), { force: true });
}

/** Ends the server after its clients' transactions have been rolled back (a "fast" shutdown). */
export function stopServer({ binaries, folder, operator }: Cluster): void {
  spawnSync(join(binaries, 'bin', 'pg_ctl'), ['-D', folder, '-m', 'fast', '-w', 'stop'], {
    ...operator,
    cwd: '/',
  });
}

/** False only where it is certain that no server of the folder has this number. */
function mayBeServerOf(folder: string, pid: number): boolean {
  if (!alive(pid)) return false;
  const { status, stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' });
  return status !== 0 || stdout.includes(folder);
}

function pidFile(folder: string): string {
  return join(folder, 'postmaster.pid');
}

function own(path: string, { uid, gid }: Operator): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}
