import { Inject, Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import { DataSource } from 'typeorm';
import type { Scope } from '@chorus/kernel/scope';
import { beginScoped, type ScopedTransaction } from './scoped-transaction';
import { inTransaction } from './transaction-adapter';

/** A request's read-only transaction: opened by its first read, ended with its answer. */
interface OpenRead {
  readonly transaction: ScopedTransaction;
  end(): Promise<void>;
}

type OpenReads = Map<string, Promise<OpenRead>>;

const READS = Symbol('reads of this request');

/** So that all reads of one answer see one moment, and cost one BEGIN, the request shares one transaction a scope. */
@Injectable()
export class ReadTransactions {
  constructor(
    private readonly cls: ClsService,
    @Inject(DataSource) private readonly source: DataSource,
  ) {}

  /** From here the reads of this request share their transactions, until the returned function ends them. */
  begin(): () => Promise<void> {
    const reads: OpenReads = new Map();
    this.cls.set(READS, reads);
    return async () => {
      const ended = new Map(reads);
      reads.clear();
      await endAll(ended);
    };
  }

  async run<T>(scope: Scope, read: (transaction: ScopedTransaction) => Promise<T>): Promise<T> {
    const reads = this.shared();
    if (reads === undefined) return inTransaction(this.source, { scope, readOnly: true }, read);
    const key = scope.kind === 'coalition' ? scope.coalitionId : 'platform';
    let open = reads.get(key);
    if (open === undefined) {
      open = this.open(scope);
      reads.set(key, open);
    }
    return read((await open).transaction);
  }

  private shared(): OpenReads | undefined {
    return this.cls.isActive() ? this.cls.get<OpenReads | undefined>(READS) : undefined;
  }

  private async open(scope: Scope): Promise<OpenRead> {
    const runner = this.source.createQueryRunner();
    const transaction = await beginScoped(runner, { scope, readOnly: true }).catch(async (error: unknown) => {
      await runner.release();
      throw error;
    });
    const end = async (): Promise<void> => {
      await runner.query('rollback').catch(() => undefined);
      await runner.release();
    };
    return { transaction, end };
  }
}

async function endAll(reads: OpenReads): Promise<void> {
  await Promise.all([...reads.values()].map((open) => open.then(({ end }) => end()).catch(() => undefined)));
}
