import type { TransactionalAdapter } from '@nestjs-cls/transactional';
import type { ScopedTransaction, TransactionOptions } from './scoped-transaction';
import { Transactions } from './transactions';

export type ScopedAdapter = TransactionalAdapter<Transactions, ScopedTransaction | null, TransactionOptions>;

/** Teaches nestjs-cls our transactions: opened for a scope, never without one. */
export function transactionAdapter(): ScopedAdapter {
  return {
    connectionToken: Transactions,
    supportsTransactionProxy: false,
    optionsFactory: (transactions) => ({
      wrapWithTransaction: (options, work, setTransaction) =>
        transactions.write(options, (transaction) => {
          setTransaction(transaction);
          return work();
        }),
      getFallbackInstance: () => null,
    }),
  };
}
