import type { TransactionalAdapter } from '@nestjs-cls/transactional';
import type { DataSource } from 'typeorm';
import { beginScoped, type ScopedTransaction, type TransactionOptions } from './scoped-transaction';

type Adapter = TransactionalAdapter<DataSource, ScopedTransaction | null, TransactionOptions>;

/**
 * Runs `work` in a transaction that sees one scope. Connections that fail to end a transaction are not given back to
 * the pool: a leftover setting must never meet the next request (SAFETY, bug 3).
 */
export async function inTransaction<T>(
  source: DataSource,
  options: TransactionOptions,
  work: (transaction: ScopedTransaction) => Promise<T>,
): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    const result = await work(await beginScoped(runner, options));
    await runner.query('commit');
    return result;
  } catch (error) {
    await runner.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** Teaches nestjs-cls our transactions: opened for a scope, never without one. */
export function transactionAdapter(token: unknown): Adapter {
  return {
    connectionToken: token,
    supportsTransactionProxy: false,
    optionsFactory: (source: DataSource) => ({
      wrapWithTransaction: (options, work, setTransaction) =>
        inTransaction(source, options, (transaction) => {
          setTransaction(transaction);
          return work();
        }),
      getFallbackInstance: () => null,
    }),
  };
}
