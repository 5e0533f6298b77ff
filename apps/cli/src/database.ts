import type { Settings } from '@chorus/platform/config/settings';
import { startEmbeddedPostgres } from '@chorus/platform/db/embedded/embedded-postgres';
import { migrate } from '@chorus/platform/db/migrate';
import { MIGRATIONS } from '../../../migrations/migrations';
import { say } from './say';

/**
 * Runs a command's work on the database that `npm start` would use: the one of DATABASE_URL, or else the embedded one,
 * which is joined where it runs, and started for as long as the work takes where it does not.
 */
export async function withDatabase<T>(
  settings: Settings,
  work: (settings: Settings) => Promise<T>,
): Promise<T> {
  if (settings.databaseUrl !== undefined) return work(settings);
  const server = await startEmbeddedPostgres({ dataDir: settings.dataDir, log: say });
  try {
    await migrate(server.ownerUrl, MIGRATIONS);
    return await work({ ...settings, databaseUrl: server.appUrl });
  } finally {
    if (!server.reused) server.stop();
  }
}
