import { runMigrations as runQueueMigrations } from 'bullmq';
import { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { APP_ROLE } from './data-source';

const LOCK = 'chorus.migrations';

/**
 * Brings the database up to date as its owner: our own tables, then the queue's. Any number of processes may call
 * this at once; one works, the others wait. Returns the names of the migrations that ran.
 */
export async function migrate(
  ownerUrl: string,
  migrations: readonly (new () => MigrationInterface)[],
): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [LOCK]);
    const source = await new DataSource({
      type: 'postgres',
      url: ownerUrl,
      migrations: [...migrations],
      installExtensions: false,
    }).initialize();
    try {
      const ran = await source.runMigrations({ transaction: 'each' });
      await runQueueMigrations(client);
      await client.query(`
        grant usage, create on schema bullmq to ${APP_ROLE};
        grant select, insert, update, delete on all tables in schema bullmq to ${APP_ROLE};
        grant usage, select, update on all sequences in schema bullmq to ${APP_ROLE};
        grant execute on all functions in schema bullmq to ${APP_ROLE}`);
      return ran.map(({ name }) => name);
    } finally {
      await source.destroy();
    }
  } finally {
    await client.end();
  }
}
