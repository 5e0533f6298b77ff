import { DataSource } from 'typeorm';

/** Every connection of a process acts as this role, which owns nothing and cannot bypass row security (SAFETY 2). */
export const APP_ROLE = 'chorus_app';

export interface PoolSettings {
  readonly url: string;
  /** Connections in the pool. */
  readonly poolSize: number;
  readonly onError: (error: Error) => void;
}

/** The processes' connections. A lost connection is reported and replaced; it never ends the process. */
export function appDataSource({ url, poolSize, onError }: PoolSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    applicationName: 'chorus',
    extra: {
      max: poolSize,
      connectionTimeoutMillis: 10_000,
      options: `-c role=${APP_ROLE} -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000 -c timezone=UTC`,
    },
    poolErrorHandler: onError,
    installExtensions: false,
  });
}
