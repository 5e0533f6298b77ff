/** A real Postgres server of our own, for a machine that has only Node. */
import { existsSync, mkdirSync, readFileSync, statSync, accessSync, constants } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { APP_ROLE } from '../data-source';
import { findBinaries } from './binaries';
import {
  clearStalePid,
  clusterExists,
  initCluster,
  launch,
  OWNER,
  runningServer,
  stopServer,
  type Cluster,
} from './cluster';
import { credentialsOf, saveCredentials, type Credentials } from './credentials';
import { EmbeddedPostgresError } from './errors';
import { findOperator, type Operator } from './operator';
import { withStartLock } from './start-lock';

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  readonly log: (sentence: string) => void;
  readonly ephemeral?: boolean;
}

export interface EmbeddedPostgres {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly port: number;
  /** True where a server of this folder was running already, as after a kill -9. */
  readonly reused: boolean;
  stop(): void;
}

/** Starts or joins the server of a data directory. Throws EmbeddedPostgresError, whose message names the remedy. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true });
  const operator = findOperator();
  checkReach(dataDir, operator);
  const binaries = findBinaries(operator);
  const folder = join(dataDir, 'postgres');
  const log = join(dataDir, 'postgres.log');
  const cluster: Cluster = { binaries, folder, log, operator, ephemeral: options.ephemeral ?? false };
  return withStartLock(join(dataDir, 'postgres.lock'), () => start(cluster, dataDir, options.log));
}

async function start(
  cluster: Cluster,
  dataDir: string,
  log: (sentence: string) => void,
): Promise<EmbeddedPostgres> {
  const exists = clusterExists(cluster);
  const credentials = credentialsOf(dataDir, exists);
  if (!exists) {
    log('Making the database (once, a few seconds)');
    initCluster(cluster, credentials.owner);
  }
  clearStalePid(cluster.folder);
  const running = runningServer(cluster.folder);
  const port = running?.port ?? (await choosePort(credentials.port));
  if (running === null) launch(cluster, port);
  await ready(cluster, credentials, port);
  saveCredentials(dataDir, { ...credentials, port });
  await provideRoles(credentials, port);
  return {
    ownerUrl: url(OWNER, credentials.owner, port),
    appUrl: url(APP_ROLE, credentials.app, port),
    port,
    reused: running !== null,
    stop: () => stopServer(cluster),
  };
}

function url(role: string, password: string, port: number, database = 'chorus'): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/** Database and plain role, whatever an interrupted first start has left undone. */
async function provideRoles({ owner, app }: Credentials, port: number): Promise<void> {
  const client = new Client({ connectionString: url(OWNER, owner, port, 'postgres') });
  await client.connect();
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role,
              exists (select from pg_database where datname = 'chorus') as database`,
      [APP_ROLE],
    );
    const found = rows[0];
    const verb = found?.role ? 'alter' : 'create';
    await client.query(
      `${verb} role ${APP_ROLE} login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password ${client.escapeLiteral(app)}`,
    );
    if (!found?.database) await client.query('create database chorus');
  } finally {
    await client.end();
  }
}

async function ready(cluster: Cluster, { owner }: Credentials, port: number): Promise<void> {
  const deadline = Date.now() + 20_000;
  let reason = '';
  while (Date.now() < deadline) {
    const server = runningServer(cluster.folder);
    const client = new Client({ connectionString: url(OWNER, owner, port, 'postgres') });
    try {
      if (server?.ready !== true) throw new Error('not ready');
      await client.connect();
      const { rows } = await client.query<{ folder: string }>(
        `select current_setting('data_directory') as folder`,
      );
      if (rows[0]?.folder === cluster.folder) return;
      throw new EmbeddedPostgresError(
        `Port ${port} belongs to a database of another folder (${rows[0]?.folder}).`,
      );
    } catch (error) {
      if (error instanceof EmbeddedPostgresError) throw error;
      reason = error instanceof Error ? error.message : String(error);
    } finally {
      await client.end().catch(() => undefined);
    }
    await wait(25);
  }
  const lines = existsSync(cluster.log) ? readFileSync(cluster.log, 'utf8').trim().split('\n').slice(-5) : [];
  throw new EmbeddedPostgresError(
    `The embedded database did not start (${reason}). Its log says:\n${lines.join('\n')}`,
  );
}

/** The port of last time where it is free, else any free one; loopback only. */
async function choosePort(last: number | undefined): Promise<number> {
  const listen = (port: number) =>
    new Promise<number | null>((done) => {
      const probe = createServer();
      probe.once('error', () => done(null));
      probe.listen(port, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => done(typeof address === 'object' && address !== null ? address.port : null));
      });
    });
  const port = (last === undefined ? null : await listen(last)) ?? (await listen(0));
  if (port === null)
    throw new EmbeddedPostgresError('No port is free on 127.0.0.1 for the embedded database.');
  return port;
}

/** The operator must be able to walk to the folder; root can, `nobody` may not. */
function checkReach(dataDir: string, { uid }: Operator): void {
  try {
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new EmbeddedPostgresError(
      `${dataDir} cannot be written. Set CHORUS_DATA_DIR to a folder of yours.`,
    );
  }
  for (let at = dataDir; uid !== undefined; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0 && statSync(at).uid !== uid) {
      throw new EmbeddedPostgresError(
        `Postgres refuses to run as root, so it runs as "nobody", who may not enter ${at}. Set CHORUS_DATA_DIR to a folder that everyone may enter, or start Chorus as an ordinary user.`,
      );
    }
    if (at === dirname(at)) break;
  }
}
