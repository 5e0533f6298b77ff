import { Inject, Injectable } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import { DataSource } from 'typeorm';
import { giveBack } from './give-back';
import { RequestReads } from './request-reads';
import { beginScoped, type ScopedTransaction, type TransactionOptions } from './scoped-transaction';

type Work<T> = (transaction: ScopedTransaction) => Promise<T>;

const READS = Symbol('reads of this request');

/** Every way to the pool. A request holds one connection at a time, however many of its parts read or write. */
@Injectable()
export class Transactions {
  constructor(
    private readonly cls: ClsService,
    @Inject(DataSource) private readonly source: DataSource,
  ) {}

  /** From here the reads of this request share a connection, until the returned function ends them. */
  beginRequest(): () => Promise<void> {
    const reads = new RequestReads(this.source);
    this.cls.set(READS, reads);
    return () => reads.end();
  }

  /** Reads in the request's short read-only transaction, or in one of its own where there is no request. */
  read<T>(options: Pick<TransactionOptions, 'scope' | 'door'>, work: Work<T>): Promise<T> {
    const reads = this.readsOfRequest();
    return reads === undefined ? this.alone({ ...options, readOnly: true }, work) : reads.read(options, work);
  }

  /** Runs `work` in a transaction of its own, which a throw rolls back. */
  async write<T>(options: TransactionOptions, work: Work<T>): Promise<T> {
    await this.readsOfRequest()?.pause();
    return this.alone(options, work);
  }

  /** True where the database answers. */
  async ping(): Promise<boolean> {
    return this.source.query('select 1').then(
      () => true,
      () => false,
    );
  }

  private async alone<T>(options: TransactionOptions, work: Work<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const result = await work(await beginScoped(runner, options));
      await runner.query('commit');
      await runner.release();
      return result;
    } catch (error) {
      await giveBack(runner);
      throw error;
    }
  }

  private readsOfRequest(): RequestReads | undefined {
    const reads = this.cls.isActive() ? this.cls.get<RequestReads | undefined>(READS) : undefined;
    return reads?.ended ? undefined : reads;
  }
}
