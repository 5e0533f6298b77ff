import type { DataSource, QueryRunner } from 'typeorm';
import type { Scope } from '@chorus/kernel/scope';
import { beginScoped, type ScopedTransaction, type TransactionOptions } from './scoped-transaction';
import { giveBack } from './give-back';

type ReadOptions = Pick<TransactionOptions, 'scope' | 'door'>;
type Read<T> = (transaction: ScopedTransaction) => Promise<T>;

interface OpenRead {
  readonly key: string;
  readonly runner: QueryRunner;
  readonly transaction: ScopedTransaction;
  /** False for a bare connection, which shows no coalition's row and needs no transaction for it. */
  readonly begun: boolean;
}

/**
 * The reads of one request, one after the other on one connection: a request that held several could wait for another
 * that waits for it. Reads of the same scope share a read-only transaction.
 */
export class RequestReads {
  private open: OpenRead | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private over = false;

  constructor(private readonly source: DataSource) {}

  /** True once the answer is on its way: what still reads does so on its own. */
  get ended(): boolean {
    return this.over;
  }

  read<T>(options: ReadOptions, work: Read<T>): Promise<T> {
    return this.queue(async () => work(await this.transactionFor(options)));
  }

  /** Gives the connection back, so that a write of the same request can take one. */
  pause(): Promise<void> {
    return this.queue(async () => {
      const { open } = this;
      this.open = undefined;
      if (open?.begun) await giveBack(open.runner);
      else await open?.runner.release();
    });
  }

  end(): Promise<void> {
    this.over = true;
    return this.pause();
  }

  private queue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }

  private async transactionFor(options: ReadOptions): Promise<ScopedTransaction> {
    const key = keyOf(options);
    if (this.open?.key === key) return this.open.transaction;
    const known = this.open;
    const runner = known?.runner ?? this.source.createQueryRunner();
    this.open = undefined;
    if (known === undefined && key === BARE) {
      const transaction = bare(options.scope, runner);
      this.open = { key, runner, transaction, begun: false };
      return transaction;
    }
    try {
      const ending = known?.begun ?? false;
      const transaction = await beginScoped(runner, { ...options, readOnly: true }, { ending });
      this.open = { key, runner, transaction, begun: true };
      return transaction;
    } catch (error) {
      await giveBack(runner);
      throw error;
    }
  }
}

/** The platform's own tables, through no door. */
const BARE = 'platform ';

function bare(scope: Scope, runner: QueryRunner): ScopedTransaction {
  return {
    scope,
    readOnly: true,
    query: <Answer>(sql: string, params: readonly unknown[] = []) =>
      runner.query(sql, [...params]) as Promise<Answer>,
  };
}

function keyOf({ scope, door = '' }: ReadOptions): string {
  return `${scope.kind === 'coalition' ? scope.coalitionId : 'platform'} ${door}`;
}
