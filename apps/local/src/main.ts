import 'reflect-metadata';

import { Module } from '@nestjs/common';
import { API_FEATURES } from '../../api/src/api-features';
import { makeServer } from '../../api/src/serve';
import { WORKER_FEATURES } from '../../worker/src/worker-features';
import { readSettings, type Settings } from '@chorus/platform/config/settings';
import { startEmbeddedPostgres } from '@chorus/platform/db/embedded/embedded-postgres';
import { migrate } from '@chorus/platform/db/migrate';
import { loggingModule } from '@chorus/platform/observability/logging';
import { PlatformModule } from '@chorus/platform/platform.module';
import { MIGRATIONS } from '../../../migrations/migrations';
import { provision } from './provision';

@Module({})
class LocalModule {
  static forRoot(settings: Settings, onDatabaseClosed: () => void) {
    const features = [...API_FEATURES, ...WORKER_FEATURES];
    return {
      module: LocalModule,
      imports: [PlatformModule.forRoot(settings, { onDatabaseClosed }), loggingModule(settings), ...features],
    };
  }
}

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`);

/** Database, migrations, register, api and worker, in one process and with one command. */
async function main(): Promise<void> {
  const wanted = readSettings({ LOG_LEVEL: 'warn', ...process.env });
  const embedded =
    wanted.databaseUrl === undefined
      ? await startEmbeddedPostgres({ dataDir: wanted.dataDir, log: say })
      : null;
  const settings: Settings = { ...wanted, databaseUrl: embedded?.appUrl ?? wanted.databaseUrl };
  await migrate(embedded?.ownerUrl ?? wanted.databaseOwnerUrl ?? '', MIGRATIONS);
  // a graceful end stops the database too; after a kill it lives on and is joined by the next start
  const root = LocalModule.forRoot(settings, () => embedded?.stop());
  const app = await makeServer(root, settings);
  await app.init();
  const token = await provision(app, say);
  await app.listen(settings.port, '0.0.0.0');
  say(`Chorus is at ${settings.publicUrl}`);
  say(`Sign in: ${settings.publicUrl}/sign-in/${token}`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
