import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appDataSource, type PoolSettings } from './data-source';
import { checkRole } from './role-check';
import { Transactions } from './transactions';

const ON_CLOSED = Symbol('after the pool is closed');

export interface DatabaseSettings extends Omit<PoolSettings, 'url'> {
  readonly url: string | undefined;
  /** What is to follow when no connection is open any more. */
  readonly onClosed?: (() => void) | undefined;
}

/** The processes' pool, as a role that row security binds. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(ON_CLOSED) private readonly onClosed: () => void,
  ) {}

  static forRoot({ onClosed = () => undefined, ...settings }: DatabaseSettings): DynamicModule {
    const source = {
      provide: DataSource,
      useFactory: async () => {
        const { url } = settings;
        if (url === undefined) throw new Error('DATABASE_URL is not set');
        const opened = await appDataSource({ ...settings, url }).initialize();
        await checkRole(opened);
        return opened;
      },
    };
    return {
      module: DatabaseModule,
      global: true,
      providers: [source, { provide: ON_CLOSED, useValue: onClosed }, Transactions],
      exports: [Transactions],
    };
  }

  /** The last to go: requests have been answered and jobs have stopped by then. */
  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
    this.onClosed();
  }
}
