import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { ClsModule } from 'nestjs-cls';
import { RequestLanguage } from './auth/request-language';
import { SETTINGS, type Settings } from './config/settings';
import { Envelopes } from './crypto/envelopes';
import { localSecret, Secrets } from './crypto/secrets';
import { DatabaseModule } from './db/database.module';
import { Db } from './db/db';
import { transactionAdapter } from './db/transaction-adapter';
import { History } from './history/history';
import { Housekeeping } from './jobs/housekeeping';
import { JobRunner } from './jobs/job-runner';
import { Recurrences } from './jobs/recurrences';
import { Limits } from './limits/limits';
import { TriesRepository } from './limits/tries.repository';
import { Mailer } from './mail/mailer';
import { MailRepository } from './mail/mail.repository';
import { MailStopsRepository } from './mail/mail-stops.repository';
import { Recipients } from './mail/recipients';
import { reportPoolError } from './observability/pool-errors';
import { Dispatcher } from './outbox/dispatcher';
import { Outbox } from './outbox/outbox';
import { OutboxRepository } from './outbox/outbox.repository';
import { Scopes } from './scope/scopes';

/** What every process needs: settings, database, scopes, history, and the way out. */
@Module({})
export class PlatformModule {
  /** `onDatabaseClosed` follows a graceful end, when no connection is open any more. */
  static forRoot(
    settings: Settings,
    { onDatabaseClosed }: { readonly onDatabaseClosed?: () => void } = {},
  ): DynamicModule {
    const plugin = new ClsPluginTransactional({ adapter: transactionAdapter() });
    const { databaseUrl: url, databasePool: poolSize } = settings;
    const services = [
      Db,
      Scopes,
      RequestLanguage,
      History,
      Limits,
      MailStopsRepository,
      Outbox,
      OutboxRepository,
      Recipients,
      TriesRepository,
    ];
    return {
      module: PlatformModule,
      global: true,
      imports: [
        DatabaseModule.forRoot({ url, poolSize, onError: reportPoolError, onClosed: onDatabaseClosed }),
        ClsModule.forRoot({ global: true, plugins: [plugin] }),
        DiscoveryModule,
      ],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: Secrets, useFactory: () => new Secrets(secretOf(settings)) },
        { provide: Envelopes, useFactory: () => new Envelopes(secretOf(settings), settings.earlierSecrets) },
        ...services,
      ],
      exports: [SETTINGS, Envelopes, Secrets, ...services],
    };
  }
}

function secretOf({ secret, dataDir }: Settings): string {
  return secret ?? localSecret(dataDir);
}

/** What a worker has besides: the dispatcher, the runner of jobs, and the mailer. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Dispatcher, Housekeeping, JobRunner, MailRepository, Mailer, Recurrences],
  exports: [Mailer],
})
export class PlatformWorkerModule {}
