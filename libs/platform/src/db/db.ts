import { Inject, Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import { COMMON_ERRORS, DomainError } from '@chorus/kernel/errors';
import type { Scope } from '@chorus/kernel/scope';
import { sameScope, type ScopedTransaction } from './scoped-transaction';
import type { ScopedAdapter } from './transaction-adapter';
import { Transactions } from './transactions';

/** A value that pg passes as a parameter. */
export type SqlValue =
  string | number | boolean | Date | null | Buffer | readonly string[] | readonly number[];

/** The one way of a repository to the database: SQL, for a scope, in the transaction that is open for it. */
@Injectable()
export class Db {
  constructor(
    @Inject(TransactionHost) private readonly host: TransactionHost<ScopedAdapter>,
    private readonly transactions: Transactions,
  ) {}

  /** Rows of a reading statement: from the open transaction, or else from the request's short read-only one. */
  async query<Row extends object>(
    scope: Scope,
    sql: string,
    params: readonly SqlValue[] = [],
  ): Promise<Row[]> {
    refuseNul(params);
    const open = this.openFor(scope);
    if (open !== null) return open.query<Row[]>(sql, params);
    return this.transactions.read({ scope }, (read) => read.query<Row[]>(sql, params));
  }

  /**
   * Rows that a writing statement returns. Throws where no `@Transactional()` use case is under way.
   * The driver answers UPDATE and DELETE with rows and a count: only the rows are given on.
   */
  async execute<Row extends object = never>(
    scope: Scope,
    sql: string,
    params: readonly SqlValue[] = [],
  ): Promise<Row[]> {
    const open = this.openFor(scope);
    if (open === null || open.readOnly)
      throw new Error('a write needs an open transaction: @Transactional() is missing');
    refuseNul(params);
    const answer: unknown = await open.query(sql, params);
    return rowsOf<Row>(answer);
  }

  private openFor(scope: Scope): ScopedTransaction | null {
    const open = this.host.tx;
    if (open === null) return null;
    if (!sameScope(open.scope, scope)) throw new Error('the open transaction belongs to another scope');
    return open;
  }
}

/** Postgres has no U+0000 in a text: whoever sends one is told so, by a refusal and not by a fault. */
function refuseNul(params: readonly SqlValue[]): void {
  if (params.flat().some((value) => typeof value === 'string' && value.includes('\0')))
    throw new DomainError(COMMON_ERRORS.UNPRINTABLE);
}

function rowsOf<Row>(answer: unknown): Row[] {
  const pair =
    Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
  return (pair ? (answer as [Row[], number])[0] : answer) as Row[];
}
