import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { ClsModule } from 'nestjs-cls';
import { DataSource } from 'typeorm';
import { SETTINGS, type Settings } from './config/settings';
import { localSecret, Secrets } from './crypto/secrets';
import { appDataSource } from './db/data-source';
import { Db } from './db/db';
import { ReadTransactions } from './db/read-transactions';
import { checkRole } from './db/role-check';
import { transactionAdapter } from './db/transaction-adapter';
import { History } from './history/history';
import { JobRunner } from './jobs/job-runner';
import { Mailer } from './mail/mailer';
import { MailRepository } from './mail/mail.repository';
import { reportPoolError } from './observability/pool-errors';
import { Dispatcher } from './outbox/dispatcher';
import { Outbox } from './outbox/outbox';
import { OutboxRepository } from './outbox/outbox.repository';
import { Scopes } from './scope/scopes';

@Module({})
class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** The last to go: requests have been answered and jobs have stopped by then. */
  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }

  static forRoot(settings: Settings): DynamicModule {
    const source = {
      provide: DataSource,
      useFactory: async () => {
        const url = settings.databaseUrl;
        if (url === undefined) throw new Error('DATABASE_URL is not set');
        const opened = await appDataSource({
          url,
          poolSize: settings.databasePool,
          onError: reportPoolError,
        }).initialize();
        await checkRole(opened);
        return opened;
      },
    };
    return { module: DatabaseModule, global: true, providers: [source], exports: [DataSource] };
  }
}

/** What every process needs: settings, database, scopes, history, and the way out. */
@Module({})
export class PlatformModule {
  static forRoot(settings: Settings): DynamicModule {
    const plugin = new ClsPluginTransactional({ adapter: transactionAdapter(DataSource) });
    const services = [Db, ReadTransactions, Scopes, History, Outbox, OutboxRepository];
    return {
      module: PlatformModule,
      global: true,
      imports: [
        DatabaseModule.forRoot(settings),
        ClsModule.forRoot({ global: true, plugins: [plugin] }),
        DiscoveryModule,
      ],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: Secrets, useFactory: () => new Secrets(settings.secret ?? localSecret(settings.dataDir)) },
        ...services,
      ],
      exports: [SETTINGS, Secrets, ...services],
    };
  }
}

/** What a worker has besides: the dispatcher, the runner of jobs, and the mailer. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Dispatcher, JobRunner, MailRepository, Mailer],
  exports: [Mailer],
})
export class PlatformWorkerModule {}
