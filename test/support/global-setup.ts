import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../libs/platform/src/db/embedded/embedded-postgres';
import { migrate } from '../../libs/platform/src/db/migrate';
import { MIGRATIONS } from '../../migrations/migrations';
import { announce, withDatabase, type Servers } from './servers';

declare global {
  var chorusTestPostgres: { readonly server: EmbeddedPostgres; readonly folder: string } | undefined;
}

/** One server for all suites, and one migrated database that each suite copies. */
export default async function setUp(): Promise<void> {
  const urls = given() ?? (await embedded());
  const template = `chorus_template_${randomBytes(4).toString('hex')}`;
  const client = new Client({ connectionString: urls.ownerUrl });
  await client.connect();
  await client.query(`create database ${template}`);
  await client.end();
  await migrate(withDatabase(urls.ownerUrl, template), MIGRATIONS);
  announce({ ...urls, redisUrl: process.env.TEST_REDIS_URL, template });
}

type Urls = Pick<Servers, 'ownerUrl' | 'appUrl' | 'keeperUrl'>;

function given(): Urls | undefined {
  const {
    TEST_DATABASE_OWNER_URL: ownerUrl,
    TEST_DATABASE_URL: appUrl,
    TEST_DATABASE_KEEPER_URL: keeperUrl,
  } = process.env;
  return ownerUrl && appUrl && keeperUrl ? { ownerUrl, appUrl, keeperUrl } : undefined;
}

async function embedded(): Promise<Urls> {
  const folder = await mkdtemp(join(tmpdir(), 'chorus-test-'));
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({ dataDir: folder, log: () => undefined, ephemeral: true });
  globalThis.chorusTestPostgres = { server, folder };
  const { ownerUrl, appUrl } = server;
  return { ownerUrl, appUrl, keeperUrl: ownerUrl };
}
