import { DataSource } from 'typeorm';

/** Every connection of a process acts as this role, which owns nothing and cannot bypass row security (SAFETY 2). */
export const APP_ROLE = 'chorus_app';

export interface PoolSettings {
  readonly url: string;
  /** Connections in the pool. */
  readonly poolSize: number;
  readonly onError: (error: Error) => void;
}

/** What a page read anywhere costs, beside one read in a row: databases lie on memory and flash, not on spinning disks. */
const RANDOM_PAGE_COST = 1.1;

/** The processes' connections. A lost connection is reported and replaced; it never ends the process. */
export function appDataSource({ url, poolSize, onError }: PoolSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    applicationName: 'chorus',
    extra: {
      max: poolSize,
      connectionTimeoutMillis: 10_000,
      options: `-c role=${APP_ROLE} -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000 -c timezone=UTC -c random_page_cost=${RANDOM_PAGE_COST}`,
    },
    poolErrorHandler: onError,
    installExtensions: false,
  });
}
