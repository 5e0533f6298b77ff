import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { readSettings, type Settings } from '@chorus/platform/config/settings';
import { loggingModule } from '@chorus/platform/observability/logging';
import { PlatformModule } from '@chorus/platform/platform.module';
import { WORKER_FEATURES } from './worker-features';

@Module({})
class WorkerModule {
  static forRoot(settings: Settings) {
    return {
      module: WorkerModule,
      imports: [PlatformModule.forRoot(settings), loggingModule(settings), ...WORKER_FEATURES],
    };
  }
}

async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(readSettings(process.env)), {
    bufferLogs: true,
  });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
