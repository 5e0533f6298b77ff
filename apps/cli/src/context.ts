import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ClsService } from 'nestjs-cls';
import { CampaignsModule } from '@chorus/campaigns';
import { CoalitionModule } from '@chorus/coalition';
import { IdentityModule } from '@chorus/identity';
import { LettersModule } from '@chorus/letters';
import { readSettings, type Settings } from '@chorus/platform/config/settings';
import { PlatformModule } from '@chorus/platform/platform.module';
import { RegisterModule } from '@chorus/register';
import { TasksModule } from '@chorus/tasks';
import { withDatabase } from './database';

@Module({})
class CommandModule {
  static forRoot(settings: Settings) {
    const features = [
      IdentityModule,
      CoalitionModule,
      RegisterModule,
      TasksModule,
      CampaignsModule,
      LettersModule,
    ];
    return { module: CommandModule, imports: [PlatformModule.forRoot(settings), ...features] };
  }
}

/** Runs a command's work with the services, on the database that `npm start` would use. */
export async function withServices<T>(
  work: (app: INestApplicationContext, settings: Settings) => Promise<T>,
): Promise<T> {
  return withDatabase(readSettings(process.env), async (settings) => {
    const app = await NestFactory.createApplicationContext(CommandModule.forRoot(settings), {
      logger: ['error', 'fatal'],
      abortOnError: false,
    });
    try {
      return await app.get(ClsService).run(() => work(app, settings));
    } finally {
      await app.close();
    }
  });
}
