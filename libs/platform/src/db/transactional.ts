import { Propagation, TransactionHost } from '@nestjs-cls/transactional';
import type { Scope } from '@chorus/kernel/scope';
import { sameScope } from './scoped-transaction';
import type { ScopedAdapter } from './transaction-adapter';

type UseCase<Args extends unknown[], T> = (scope: Scope & never, ...args: Args) => Promise<T>;

/**
 * Makes a use case one transaction, opened for the scope that is its first argument. A use case that calls another
 * joins its transaction; to join one of a different scope is refused.
 */
export function Transactional() {
  return <Args extends unknown[], T>(
    _target: object,
    _name: string,
    descriptor: TypedPropertyDescriptor<UseCase<Args, T>>,
  ): void => {
    const useCase = descriptor.value;
    if (useCase === undefined) throw new Error('@Transactional() stands on a method');
    descriptor.value = function (this: unknown, scope: Scope & never, ...args: Args): Promise<T> {
      return inScope(scope, () => useCase.call(this, scope, ...args));
    };
  };
}

/** The same for a piece of work that is no method. */
export function inScope<T>(scope: Scope, work: () => Promise<T>): Promise<T> {
  const host = TransactionHost.getInstance<ScopedAdapter>();
  if (host.tx !== null) {
    if (!sameScope(host.tx.scope, scope)) throw new Error('a transaction of another scope is open');
    return work();
  }
  return host.withTransaction(Propagation.Required, { scope }, work);
}
