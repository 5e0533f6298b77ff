import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { readSettings, type Settings } from '@chorus/platform/config/settings';
import { loggingModule } from '@chorus/platform/observability/logging';
import { PlatformModule } from '@chorus/platform/platform.module';
import { API_FEATURES } from './api-features';
import { makeServer } from './serve';

@Module({})
class ApiModule {
  static forRoot(settings: Settings) {
    return {
      module: ApiModule,
      imports: [PlatformModule.forRoot(settings), loggingModule(settings), ...API_FEATURES],
    };
  }
}

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const app = await makeServer(ApiModule.forRoot(settings), settings);
  await app.listen(settings.port, '0.0.0.0');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
