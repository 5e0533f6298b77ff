import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appDataSource, type PoolSettings } from './data-source';
import { checkRole } from './role-check';
import { Transactions } from './transactions';

/** The processes' pool, as a role that row security binds. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  static forRoot(settings: Omit<PoolSettings, 'url'> & { readonly url: string | undefined }): DynamicModule {
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
      providers: [source, Transactions],
      exports: [Transactions],
    };
  }

  /** The last to go: requests have been answered and jobs have stopped by then. */
  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}
