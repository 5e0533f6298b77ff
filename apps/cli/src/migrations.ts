import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { MIGRATIONS } from '../../../migrations/migrations';
import { readSettings } from '@chorus/platform/config/settings';
import { drift } from '@chorus/platform/db/drift';
import { startEmbeddedPostgres } from '@chorus/platform/db/embedded/embedded-postgres';
import { migrate } from '@chorus/platform/db/migrate';
import { say } from './say';

const ENTITIES = join(__dirname, '../../../libs/**/*.entity.js');

export function migrationsCommand(): Command {
  return new Command('migrations')
    .description('bring the database of DATABASE_OWNER_URL up to date, as its owner')
    .option('--check', 'touch nothing; make a database of its own and compare it with the entities')
    .action(({ check }: { check?: boolean }) => (check ? checkDrift() : apply()));
}

async function apply(): Promise<void> {
  const { databaseOwnerUrl } = readSettings(process.env);
  if (databaseOwnerUrl === undefined)
    throw new Error('DATABASE_OWNER_URL: is required; it names the database with the login of its owner');
  const ran = await migrate(databaseOwnerUrl, MIGRATIONS);
  for (const name of ran) say(name);
  say(ran.length === 0 ? 'The database is up to date.' : `${ran.length} migrations have run.`);
}

async function checkDrift(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'chorus-drift-'));
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({ dataDir: folder, log: () => undefined, ephemeral: true });
  try {
    await migrate(server.ownerUrl, MIGRATIONS);
    const differences = await drift(server.ownerUrl, ENTITIES);
    if (differences.length > 0) throw new Error(differences.join('\n'));
    say('Migrations and entities agree.');
  } finally {
    server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
