import type { QueryRunner } from 'typeorm';
import type { Scope } from '@chorus/kernel/scope';

/** What opens a transaction: whose rows it sees, and whether it may write. */
export interface TransactionOptions {
  readonly scope: Scope;
  readonly readOnly?: boolean;
  /** `kind:secret` of the one row that may be read before its coalition is known; see platform/scope. */
  readonly door?: string;
}

/** An open transaction, with the scope that it was opened for. */
export interface ScopedTransaction {
  readonly scope: Scope;
  readonly readOnly: boolean;
  /** One statement after the other: a connection carries one at a time, however many ask at once. */
  query<Answer>(sql: string, params?: readonly unknown[]): Promise<Answer>;
}

export function sameScope(a: Scope, b: Scope): boolean {
  if (a.kind === 'coalition' && b.kind === 'coalition') return a.coalitionId === b.coalitionId;
  return a.kind === b.kind;
}

const UUID_ONLY = /^[0-9a-f-]{36}$/;
const DOOR_ONLY = /^[a-z]+:[A-Za-z0-9-]{1,100}$/;

/**
 * BEGIN and the row-security context in one round trip; the settings end with the transaction, whatever the pool does.
 * `ending` ends the transaction that the connection is in before.
 */
export async function beginScoped(
  runner: QueryRunner,
  options: TransactionOptions,
  { ending = false } = {},
): Promise<ScopedTransaction> {
  const { scope, readOnly = false, door = '' } = options;
  const coalition = scope.kind === 'coalition' ? scope.coalitionId : '';
  if (coalition !== '' && !UUID_ONLY.test(coalition))
    throw new Error('a scope names its coalition by a UUID');
  if (door !== '' && !DOOR_ONLY.test(door)) throw new Error('a door is named by kind and secret');
  await runner.query(
    `${ending ? 'commit; ' : ''}begin ${readOnly ? 'read only' : 'read write'};
     select set_config('chorus.coalition', '${coalition}', true), set_config('chorus.door', '${door}', true)`,
  );
  let last: Promise<unknown> = Promise.resolve();
  return {
    scope,
    readOnly,
    query: <Answer>(sql: string, params: readonly unknown[] = []): Promise<Answer> => {
      const answer = last.then(() => runner.query(sql, [...params]) as Promise<Answer>);
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}
